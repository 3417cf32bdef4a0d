import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examples, hasTraps, scriptOf } from "../sections";
import { documentedOutput, exampleCommand, repository } from "./run";
import * as titles from "./titles";

const readme = readFileSync(join(repository, "README.md"), "utf8");
const manifest = readFileSync(join(repository, "package.json"), "utf8");
const scripts: [string, string][] = Object.entries(
  JSON.parse(manifest).scripts,
);

test("every example is a script, a test and a page", () => {
  const files = readdirSync(join(repository, "examples"), {
    recursive: true,
    encoding: "utf8",
  }).filter((file) => !/node_modules|\bdb\b|README|package|harness/.test(file));
  const expected = examples.flatMap((example) =>
    [".md", ".test.ts", ".ts"].map((ending) => example + ending),
  );
  expect(files.filter((file) => file !== "1.0").sort()).toEqual(
    expected.sort(),
  );
});

test("every example has an npm script, in its order", () => {
  expect(scripts.filter(([name]) => name.startsWith("example:"))).toEqual(
    examples.map((example) => [scriptOf(example), exampleCommand(example)]),
  );
});

test("those of 1.0 can also be run from inside examples/1.0/", () => {
  const file = join(repository, "examples/1.0/package.json");
  const inside = JSON.parse(readFileSync(file, "utf8")).scripts;
  const there = scripts.filter(([name]) =>
    /^(example:1\.0:.+|examples|test)$/.test(name),
  );
  expect(Object.entries(inside)).toEqual(
    there.map(([name, script]) => [name, `cd ../.. && ${script}`]),
  );
});

test("every other program of ours starts with what puts faults into words", () => {
  const others = scripts.filter(
    ([name, script]) => script.includes("src/") && !name.startsWith("example:"),
  );
  expect(others.map(([, script]) => script)).toEqual(
    others.map(() =>
      expect.stringMatching(
        /^node --import \.\/src\/runtime\/terminal\.js src\/[\w/-]+\.ts$/,
      ),
    ),
  );
});

test("the tests have the titles that npm run drift looks for", () => {
  const files = ["example.ts", "types.test.ts"].map((name) =>
    readFileSync(join(repository, "src/testing", name), "utf8"),
  );
  const used = Object.keys(titles).filter((title) =>
    files.join().includes(`test(titles.${title}`),
  );
  expect(used).toEqual(Object.keys(titles));
});

test("every example has a link in the README's table, in its order", () => {
  const links = readme.matchAll(/\]\(examples\/([\w./-]+)\.md\)/g);
  const found = [...links].map(([, example]) => example);
  expect(
    examples.filter(
      (example) => !hasTraps(example) && !found.includes(example),
    ),
  ).toEqual([]);
});

test("the README shows the true output of example:joins", () => {
  expect(readme).toContain(`\`\`\`text\n${documentedOutput("joins")}\`\`\`\n`);
});
