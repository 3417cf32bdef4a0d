import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sections } from "../seed";
import { documentedOutput, repository } from "./run";

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
  const file = readFileSync(join(repository, "package.json"), "utf8");
  const { scripts } = JSON.parse(file) as { scripts: Record<string, string> };
  const examples = Object.entries(scripts).filter(([name]) =>
    name.startsWith("example:"),
  );

  expect(examples).toEqual(
    sections.map((section) => [
      `example:${section}`,
      `node --import ./src/example.js examples/${section}.ts`,
    ]),
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
