import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { freshCopy } from "../testing/copy";
import { end, interrupt, repository, run, start } from "../testing/run";

// A repository of one section and one statement, with a compiler that finds an error.
const cwd = freshCopy();
const change = (file: string, from: RegExp, to: string) => {
  const path = join(cwd, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
};
for (const name of readdirSync(join(cwd, "examples")))
  if (!/^joins\.(md|test\.ts|ts)$|^1\.0$/.test(name))
    rmSync(join(cwd, "examples", name));
change(
  "src/sections.ts",
  /const lines = {[^]*?}/,
  `const lines = { joins: ["0.45", "1.0"] }`,
);
for (const page of ["examples/joins.md", "examples/1.0/joins.md"])
  change(page, / · (Before|Next): \S+( \w+\]\S+)?/g, "");
writeFileSync(
  join(cwd, "src/statements.test.ts"),
  `import { describe, expect, test } from "vitest";
   describe("joins", () => test("Two is even.", () => expect(2 % 2).toBe(0)));`,
);
writeFileSync(
  join(cwd, "src/testing/types.test.ts"),
  `import { test } from "vitest";
   import * as titles from "./titles";
   test(titles.hasTypes("joins"), () => {});
   test(titles.compiles("joins"), () => { throw new Error("TS2339: there is no such property"); });
   test(titles.hasTypes("1.0/joins"), () => {});
   test(titles.compiles("1.0/joins"), () => {});
   test(titles.statementsCompile, () => {});`,
);
change("vitest.config.ts", /maxWorkers: .*/, "maxWorkers: 1,");
writeFileSync(join(cwd, ".gitignore"), "node_modules");
execFileSync("git", ["init", "--quiet"], { cwd });
execFileSync("git", ["add", "."], { cwd });

// In place of npm: a registry of which one version is not to be had, and another one
// changes what an example shows, instead of changing Drizzle.
const folder = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
afterAll(() => rmSync(folder, { recursive: true }));
const manifest = readFileSync(join(repository, "package.json"), "utf8");
const pinned: string = JSON.parse(manifest).dependencies["drizzle-orm"];
const workspace = readFileSync(
  join(repository, "examples/1.0/package.json"),
  "utf8",
);
const pinnedOf1: string = JSON.parse(workspace).dependencies["drizzle-orm"];
const npm = join(folder, "npm.mjs");
writeFileSync(
  npm,
  `
  import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
  const repository = ${JSON.stringify(repository)};
  const change = (file, from, to) =>
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  const linkAll = (folder, other = folder) => {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(repository + other))
      symlinkSync(repository + other + "/" + name, folder + "/" + name);
  };
  const install = (folder, version) => {
    const other = folder + "/drizzle-orm";
    rmSync(other, { recursive: true });
    linkAll(other);
    rmSync(other + "/package.json");
    writeFileSync(other + "/package.json",
      readFileSync(repository + other + "/package.json", "utf8").replace(/"version": ".*"/, '"version": "' + version + '"'));
  };
  const commands = {
    "view drizzle-orm versions dist-tags --json": () =>
      console.log('{"versions":["0.0.1","${pinned}","0.99.9","1.2.3"],"dist-tags":{"latest":"0.99.9","rc":"1.2.3"}}'),
    ci: () => {
      if (process.env.SLOW) return setInterval(() => {}, 1000);
      linkAll("node_modules");
      linkAll("examples/1.0/node_modules");
    },
    "install --no-save drizzle-orm@0.99.9": () => {
      install("node_modules", "0.99.9");
      change("examples/joins.ts", "Hello World", "Hello Moon");
      change("examples/joins.md", "inner join \\"", "outer join \\"");
      change("src/statements.test.ts", "2 % 2", "3 % 2");
    },
    "install --no-save drizzle-orm@${pinned}": () => install("node_modules", "${pinned}"),
    "install --no-save -w examples/1.0 drizzle-orm@1.2.3": () =>
      install("examples/1.0/node_modules", "1.2.3"),
  };
  const [, command, where] = process.argv.slice(2).join(" ").match(
    /^(.*) --prefix (.*?)\\/? --no-audit --no-fund --loglevel=error$/,
  );
  const run = where === process.cwd() && commands[command];
  if (run) run();
  else {
    console.error("npm error 404");
    process.exitCode = 1;
  }
  `,
);
const temporary = join(folder, "temporary");
mkdirSync(temporary);
const copies = () =>
  readdirSync(temporary).filter((name) =>
    name.startsWith("drizzle-relations-"),
  );
const drift =
  "node --import ./src/runtime/terminal.js src/maintenance/drift.ts";
const env = { npm_execpath: npm, TMPDIR: temporary, TEMP: temporary };

test("npm run drift says what differs from what is shown", async () => {
  const { exit, stdout, stderr } = await run(`${drift} 0.0.1 latest 0.0.7 rc`, {
    cwd,
    env,
  });

  expect(stderr).toBe(
    `The registry knows no drizzle-orm 0.0.7.
Installing what the lock file says ...
Installing it ...
npm install --no-save drizzle-orm@0.0.1: npm error 404
Installing it ...
Testing ...
Installing it ...
Testing ...
`,
  );
  expect(
    stdout
      .replaceAll(pinned, "<pinned>")
      .replaceAll(pinnedOf1, "<pinned of 1.0>"),
  ).toMatchInlineSnapshot(`
    "drizzle-orm 0.0.1
    drizzle-orm 0.99.9 (latest)
      examples/ has 0.99.9, examples/1.0/ has <pinned of 1.0>
      joins: differs
        compiles: Error: TS2339: there is no such property
        results: - "title": "Hello Moon",
          + "title": "Hello World",
        SQL: - posts: { id: 1, title: 'Hello World', authorId: 1 }
          + posts: { id: 1, title: 'Hello Moon', authorId: 1 }
      statements: differs
        Two is even.: - 0
          + 1

    drizzle-orm 1.2.3 (rc)
      examples/ has <pinned>, examples/1.0/ has 1.2.3
      joins: same

    | drizzle-orm | compiles | results | SQL | row types | statements |
    | - | - | - | - | - | - |
    | 0.0.1 | not tested | not tested | not tested | not tested | not tested |
    | 0.99.9 | all differ | all differ | all differ | same | 1 differ |
    | 1.2.3 | same | same | same | same | - |
    "
  `);
  expect(exit).toBe(1); // the latest differs
  expect(copies()).toEqual([]);
});

test("a Ctrl-C leaves nothing of it", async () => {
  const child = start(`exec ${drift} latest`, {
    cwd,
    env: { ...env, SLOW: "1" },
  });
  await once(child.stderr!, "data");
  expect(copies()).toHaveLength(1);
  interrupt(child);

  expect(await end(child)).toMatchObject({ exit: 130, stdout: "" });
  expect(copies()).toEqual([]);
});

test("it asks which versions", async () => {
  expect(await run(drift)).toEqual({
    exit: 2,
    stdout: "",
    stderr:
      "Which versions of drizzle-orm? npm run drift -- <versions or tags>, as in: npm run drift -- 0.44.7 latest\n",
  });
});
