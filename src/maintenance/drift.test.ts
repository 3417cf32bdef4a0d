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
  if (!/^joins\.(md|test\.ts|ts)$/.test(name))
    rmSync(join(cwd, "examples", name));
change(
  "src/sections.ts",
  /const lines = {[^]*?}/,
  `const lines = { joins: ["0.45"] }`,
);
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
   test(titles.statementsCompile, () => {});`,
);
writeFileSync(join(cwd, ".gitignore"), "node_modules");
execFileSync("git", ["init", "--quiet"], { cwd });
execFileSync("git", ["add", "."], { cwd });

// In place of npm: a registry of two versions. One changes what an example shows,
// instead of changing Drizzle; the other, which is the pinned one, is not to be had.
const folder = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
afterAll(() => rmSync(folder, { recursive: true }));
const manifest = readFileSync(join(repository, "package.json"), "utf8");
const pinned: string = JSON.parse(manifest).dependencies["drizzle-orm"];
const npm = join(folder, "npm.mjs");
writeFileSync(
  npm,
  `
  import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
  const change = (file, from, to) =>
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  const commands = {
    "view drizzle-orm versions dist-tags --json": () =>
      console.log('{"versions":["${pinned}","9.9.9"],"dist-tags":{"latest":"9.9.9"}}'),
    ci: () =>
      process.env.SLOW
        ? setInterval(() => {}, 1000)
        : symlinkSync(${JSON.stringify(join(repository, "node_modules"))}, "node_modules", "junction"),
    "install --no-save drizzle-orm@9.9.9": () => {
      change("examples/joins.ts", "Hello World", "Hello Moon");
      change("examples/joins.md", "inner join \\"", "outer join \\"");
      change("src/statements.test.ts", "2 % 2", "3 % 2");
    },
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
  const { exit, stdout, stderr } = await run(
    `${drift} ${pinned} latest 0.0.7`,
    { cwd, env },
  );

  expect(stderr).toBe(
    `The registry knows no drizzle-orm 0.0.7.
Installing what the lock file says ...
Installing it ...
npm install --no-save drizzle-orm@${pinned}: npm error 404
Installing it ...
Testing ...
`,
  );
  expect(stdout.replaceAll(pinned, "1.2.3")).toMatchInlineSnapshot(`
    "drizzle-orm 1.2.3 (pinned)
    drizzle-orm 9.9.9 (latest)
      joins: differs
        compiles: Error: TS2339: there is no such property
        results: - "title": "Hello Moon",
          + "title": "Hello World",
        SQL: - outer join "posts" on "users"."id" = "posts"."author_id"
          + inner join "posts" on "users"."id" = "posts"."author_id"
      statements: differs
        Two is even.: - 0
          + 1

    | drizzle-orm | compiles | results | SQL | row types | statements |
    | - | - | - | - | - | - |
    | 1.2.3 | not tested | not tested | not tested | not tested | not tested |
    | 9.9.9 | all differ | all differ | all differ | same | 1 differ |
    "
  `);
  expect(exit).toBe(1);
  expect(copies()).toEqual([]);
});

test("it fails if it is the pinned version of which nothing is known", async () => {
  const { exit, stdout } = await run(`${drift} ${pinned}`, { cwd, env });

  expect(stdout).toContain(`drizzle-orm ${pinned} (pinned)\n| drizzle-orm |`);
  expect(exit).toBe(1);
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
