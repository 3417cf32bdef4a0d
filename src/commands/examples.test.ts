import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { sections } from "../seed";
import { copySnapshot, freshCopy } from "../testing/copy";
import { documentedOutput, run } from "../testing/run";
import { scriptFile } from "../testing/script";

const copy = freshCopy();
beforeAll(() => import("../db/url")); // so that the embedded PostgreSQL is prepared

test.concurrent.each(sections)(
  "npm run example:%s, with three others at once",
  async (section) => {
    expect(await run(`npm run -s example:${section}`)).toEqual({
      exit: 0,
      stdout: documentedOutput(section),
      stderr: expect.stringMatching(/^(Waiting for another example .+\n)?$/),
    });
  },
);

test("-- --sql also prints the queries, as in the section's .sql", async () => {
  const outcome = await run("npm run -s example:joins -- --sql");
  const queries = readFileSync(scriptFile("joins", "sql"), "utf8");

  let { stdout } = outcome;
  for (const query of queries.trim().split("\n\n")) {
    expect(stdout).toContain(`\n${query}\n\n`);
    stdout = stdout.replace(`\n${query}\n\n`, "");
  }
  expect({ ...outcome, stdout }).toEqual({
    exit: 0,
    stdout: documentedOutput("joins"),
    stderr: "",
  });
});

test("an unknown option is named, and nothing runs", async () => {
  expect(await run("npm run -s example:joins -- --slq")).toEqual({
    exit: 2,
    stdout: "",
    stderr: "Unknown option '--slq'. The only option is --sql.\n",
  });
});

test("npm run examples goes on after one that fails, and exits with 1", async () => {
  copySnapshot(copy);
  const sections = `export const sections = ["one", "two"];`;
  writeFileSync(join(copy, "src/seed.ts"), sections);
  writeFileSync(join(copy, "examples/one.ts"), "process.exitCode = 2;");
  writeFileSync(join(copy, "examples/two.ts"), `console.log("Second:", 2);`);

  expect(await run("npm run -s examples", { cwd: copy })).toEqual({
    exit: 1,
    stdout: "── one ──\n\n── two ──\nSecond: 2\n\n",
    stderr: "Failed: one\n",
  });

  writeFileSync(join(copy, "examples/one.ts"), `console.log("First:", 1);`);
  expect(await run("npm run -s examples", { cwd: copy })).toEqual({
    exit: 0,
    stdout: "── one ──\nFirst: 1\n\n── two ──\nSecond: 2\n\n",
    stderr: "",
  });
});
