import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { freshCopy } from "../testing/copy";
import { end, interrupt, run, start } from "../testing/run";

const cwd = freshCopy();
writeFileSync(join(cwd, ".gitignore"), "node_modules");
execFileSync("git", ["init", "--quiet"], { cwd });
execFileSync("git", ["add", "."], { cwd });

// In place of npm: a registry of which one version is not to be had. In place of Vitest: a
// report in which one example differs with another one.
const folder = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
afterAll(() => rmSync(folder, { recursive: true }));
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
  import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
  const pinnedIn = (folder) =>
    JSON.parse(readFileSync(folder + "/package.json", "utf8")).dependencies["drizzle-orm"];
  const install = (folder, version) => {
    mkdirSync(folder + "/drizzle-orm", { recursive: true });
    writeFileSync(folder + "/drizzle-orm/package.json", JSON.stringify({ version }));
  };
  const versions = { latest: "0.99.9", rc: "1.2.3", "0.0.1": "0.0.1" };
  const [name, what = ""] = process.argv.slice(2);
  const installs = () => {
    install("node_modules", pinnedIn("."));
    install("examples/1.0/node_modules", pinnedIn("examples/1.0"));
  };
  const commands = {
    view: () => {
      const version = versions[what.split("@")[1]];
      if (version) console.log(version);
      else commands.fail();
    },
    ci: () => {
      if (process.env.SLOW) return setInterval(() => {}, 1000);
      installs();
      mkdirSync("node_modules/vitest");
      writeFileSync("node_modules/vitest/vitest.mjs", ${JSON.stringify(vitest)});
    },
    install: () => {
      if (pinnedIn(".") === "0.0.1") commands.fail();
      else installs();
    },
    fail: () => {
      console.error("npm error 404");
      process.exitCode = 1;
    },
  };
  if (!process.argv.join(" ").includes(" --prefix " + process.cwd())) throw new Error("where?");
  commands[name]();
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

  expect(stderr).toMatchInlineSnapshot(`
    "Installing what the lock file says ...
    Running and compiling the examples ...
    Installing it ...
    npm install: npm error 404
    Installing it ...
    Running and compiling the examples ...
    npm view drizzle-orm@0.0.7 version: npm error 404
    Installing it ...
    Running and compiling the examples ...
    "
  `);
  expect(stdout).toMatchInlineSnapshot(`
    "drizzle-orm 0.0.1
    drizzle-orm 0.99.9
      print other results (1):
        joins
    drizzle-orm 1.2.3
    | drizzle-orm | do not compile | print other results | send other SQL | have other types |
    | ----------- | -------------- | ------------------- | -------------- | ---------------- |
    | 0.0.1       | not tested     | not tested          | not tested     | not tested       |
    | 0.99.9      | -              | 1 of 2              | -              | -                |
    | 0.0.7       | not tested     | not tested          | not tested     | not tested       |
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
