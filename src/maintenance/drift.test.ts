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

const cwd = freshCopy();
writeFileSync(join(cwd, ".gitignore"), "node_modules");
execFileSync("git", ["init", "--quiet"], { cwd });
execFileSync("git", ["add", "."], { cwd });

// In place of npm: a registry of which one version is not to be had. In place of Vitest: a
// report in which one example differs with another one.
const folder = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
afterAll(() => rmSync(folder, { recursive: true }));
const manifest = readFileSync(join(repository, "package.json"), "utf8");
const pinned: string = JSON.parse(manifest).dependencies["drizzle-orm"];
const workspace = readFileSync(
  join(repository, "examples/1.0/package.json"),
  "utf8",
);
const pinnedOf1: string = JSON.parse(workspace).dependencies["drizzle-orm"];
const vitest = `
  import { readFileSync, writeFileSync } from "node:fs";
  const { version } = JSON.parse(readFileSync("node_modules/drizzle-orm/package.json", "utf8"));
  const isOther = version === "0.99.9";
  const seen = (script, results) =>
    ({ meta: { seen: { script, results, errors: [], sql: [], types: [] } } });
  const assertionResults = [seen("joins", [isOther]), seen("types", [1]), seen("1.0/joins", [isOther])];
  const file = process.argv.find((one) => one.startsWith("--outputFile=")).slice(13);
  writeFileSync(file, JSON.stringify({ testResults: [{ assertionResults }] }));
`;
const npm = join(folder, "npm.mjs");
writeFileSync(
  npm,
  `
  import { mkdirSync, writeFileSync } from "node:fs";
  const install = (folder, version) => {
    mkdirSync(folder + "/drizzle-orm", { recursive: true });
    writeFileSync(folder + "/drizzle-orm/package.json", JSON.stringify({ version }));
  };
  const commands = {
    "view drizzle-orm versions dist-tags --json": () =>
      console.log('{"versions":["0.0.1","${pinned}","0.99.9","1.2.3"],"dist-tags":{"latest":"0.99.9","rc":"1.2.3"}}'),
    ci: () => {
      if (process.env.SLOW) return setInterval(() => {}, 1000);
      install("node_modules", "${pinned}");
      install("examples/1.0/node_modules", "${pinnedOf1}");
      mkdirSync("node_modules/vitest");
      writeFileSync("node_modules/vitest/vitest.mjs", ${JSON.stringify(vitest)});
    },
    "install --no-save drizzle-orm@0.99.9": () => install("node_modules", "0.99.9"),
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

test("npm run drift says how many examples differ, and which", async () => {
  const { exit, stdout, stderr } = await run(`${drift} 0.0.1 latest 0.0.7 rc`, {
    cwd,
    env,
  });

  expect(stderr).toBe(
    `The registry knows no drizzle-orm 0.0.7.
Installing what the lock file says ...
Running and compiling the examples ...
Installing it ...
npm install --no-save drizzle-orm@0.0.1: npm error 404
Installing it ...
Running and compiling the examples ...
Installing it ...
Running and compiling the examples ...
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
      print other results (1):
        joins
    drizzle-orm 1.2.3 (rc)
      examples/ has <pinned>, examples/1.0/ has 1.2.3
    | drizzle-orm | do not compile | print other results | send other SQL | have other types |
    | ----------- | -------------- | ------------------- | -------------- | ---------------- |
    | 0.0.1       | not tested     | not tested          | not tested     | not tested       |
    | 0.99.9      | -              | 1 of 2              | -              | -                |
    | 1.2.3       | -              | -                   | -              | -                |
    "
  `);
  expect(exit).toBe(1); // one differs
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
