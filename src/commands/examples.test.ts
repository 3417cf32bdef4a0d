import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sections } from "../seed";
import { freshCopy } from "../testing/copy";
import { documentedOutput, run } from "../testing/run";

const copy = freshCopy();
const [first, ...others] = sections;
const manifest = readFileSync(join(copy, "package.json"), "utf8");
const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };

test(`npm run example:${first} is the first start, and says so`, async () => {
  expect(await run(`npm run -s example:${first}`, copy)).toEqual({
    exit: 0,
    stdout: documentedOutput(first!),
    stderr: "Preparing the embedded PostgreSQL, this once ...\n",
  });
});

test.concurrent.each(others)(
  "npm run example:%s, with three others at once",
  async (section) => {
    expect(await run(scripts[`example:${section}`]!, copy)).toEqual({
      exit: 0,
      stdout: documentedOutput(section),
      stderr: "",
    });
  },
);

test("npm run examples goes on after one that fails, and exits with 1", async () => {
  const sections = `export const sections = ["one", "two"];`;
  writeFileSync(join(copy, "src/seed.ts"), sections);
  writeFileSync(join(copy, "examples/one.ts"), "process.exitCode = 2;");
  writeFileSync(join(copy, "examples/two.ts"), `console.log("Second:", 2);`);

  expect(await run("npm run -s examples", copy)).toEqual({
    exit: 1,
    stdout: "── one ──\n\n── two ──\nSecond: 2\n\n",
    stderr: "Failed: one\n",
  });

  writeFileSync(join(copy, "examples/one.ts"), `console.log("First:", 1);`);
  expect(await run("npm run -s examples", copy)).toEqual({
    exit: 0,
    stdout: "── one ──\nFirst: 1\n\n── two ──\nSecond: 2\n\n",
    stderr: "",
  });
});
