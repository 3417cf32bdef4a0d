import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examplesIn, lesson } from "../examples";
import { printsOf, readScript } from "../pages/script";
import { repository } from "./run";

const readme = read("README.md");
const manifest = JSON.parse(read("package.json"));
const scripts: [name: string, script: string][] = Object.entries(
  manifest.scripts,
);

test("the README shows code of the lesson beside its true result", async () => {
  const script = read("examples/joins.ts");
  const [, code = ""] = /```ts\n([^]*?)```/.exec(readme)!;
  expect(script).toContain(code);

  const prints = printsOf(readScript(script, "examples/joins.ts"));
  const print = prints.find(({ expression }) =>
    code.startsWith(`const ${expression} = `),
  )!;
  const filled = readme.replace(
    /(?<=```js\n)[^]*?(?=```)/,
    () => `${print.result}\n`,
  );
  await expect(filled).toMatchFileSnapshot(join(repository, "README.md"));
});

test("the README says how many examples of joins there are", () => {
  const { names } = examplesIn(["joins"]);
  expect(readme).toContain(`runs the ${names.length} of a section`);
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

test("the versions of Drizzle and Node in the text are those of package.json", () => {
  const { dependencies: of10 } = JSON.parse(read("examples/1.0/package.json"));
  const versions = [manifest.dependencies["drizzle-orm"], of10["drizzle-orm"]];
  expect(versionsIn("README.md")).toEqual(versions);
  expect(versionsIn("examples/1.0/README.md")).toEqual(versions.slice(1));
  expect(versionsIn("examples/1.0/upgrading.ts")).toEqual(versions.slice(1));

  const node = manifest.engines.node.replace(">=", "");
  expect(readme).toContain(`You need Node ${node} or later`);
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

/** The versions of Drizzle that a file names. */
function versionsIn(file: string): string[] {
  return [...new Set(read(file).match(/\b[01]\.\d+\.\d+(-\w+\.\d+)?/g))];
}

function read(file: string): string {
  return readFileSync(join(repository, file), "utf8");
}
