import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lesson } from "../examples";
import { documentedOutput, repository } from "./run";

const readme = readFileSync(join(repository, "README.md"), "utf8");
const manifest = readFileSync(join(repository, "package.json"), "utf8");
const scripts: [name: string, script: string][] = Object.entries(
  JSON.parse(manifest).scripts,
);

test("the README shows the true output of example:joins", async () => {
  const block = /(?<=```text\n)[^]*?(?=```)/;
  const filled = readme.replace(block, () => documentedOutput("joins"));
  await expect(filled).toMatchFileSnapshot(join(repository, "README.md"));
});

test("the README has the sections of the lesson, and each has an npm script", () => {
  const links = readme.matchAll(/^\| \[.+?\]\(examples\/([\w-]+)\.md\)/gm);
  expect([...links].map(([, name]) => name)).toEqual(lesson);

  const named = scripts.filter(([name]) => name.startsWith("example:"));
  expect(named).toEqual(
    lesson.map((name) => [
      `example:${name}`,
      `node src/runtime/example.js ${name}`,
    ]),
  );
});

test("every other program of ours starts with what puts faults into words", () => {
  const others = scripts.filter(([, script]) =>
    /\bsrc\/(?!runtime\/example\.js|copies\.js)/.test(script),
  );
  expect(others.map(([, script]) => script)).toEqual(
    others.map(() =>
      expect.stringMatching(
        /^node --import \.\/src\/runtime\/terminal\.js src\/[\w/-]+\.ts$/,
      ),
    ),
  );
});
