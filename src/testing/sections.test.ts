import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sections } from "../seed";
import { documentedOutput, exampleCommand, repository } from "./run";

const manifest = readFileSync(join(repository, "package.json"), "utf8");
const scripts: [string, string][] = Object.entries(
  JSON.parse(manifest).scripts,
);
const readme = readFileSync(join(repository, "README.md"), "utf8");

test("every section has a script, its SQL and a test in examples/", () => {
  const files = sections.flatMap((section) =>
    [".sql", ".test.ts", ".ts"].map((extension) => section + extension),
  );
  expect(readdirSync(join(repository, "examples")).sort()).toEqual(
    files.sort(),
  );
});

test("every section has an npm script, in the lesson's order", () => {
  const examples = scripts.filter(([name]) => name.startsWith("example:"));

  expect(examples).toEqual(
    sections.map((section) => [`example:${section}`, exampleCommand(section)]),
  );
});

test("every other program of ours starts with what puts faults into words", () => {
  const others = scripts.filter(
    ([name, script]) => script.includes("src/") && !name.startsWith("example:"),
  );
  expect(others.map(([, script]) => script)).toEqual(
    others.map(() =>
      expect.stringMatching(
        /^node --import \.\/src\/runtime\/terminal\.js src\/[\w/-]+\.ts$|^vitest /,
      ),
    ),
  );
});

test("every section has a line in the README's table, in the lesson's order", () => {
  const lines = readme.matchAll(
    /^\| \[.+\]\((.+)\) +\| `(npm run .+)` +\| .+ \|$/gm,
  );

  expect([...lines].map(([, file, command]) => [file, command])).toEqual(
    sections.map((section) => [
      `examples/${section}.ts`,
      `npm run example:${section}`,
    ]),
  );
});

test("the README shows the true output of example:joins", () => {
  expect(readme).toContain(`\`\`\`text\n${documentedOutput("joins")}\`\`\`\n`);
});
