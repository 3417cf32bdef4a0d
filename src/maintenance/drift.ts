// npm run drift -- <versions or tags of drizzle-orm>: tests what this repository shows
// with each of them, in a copy of the tracked files, and says what differs.

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Fault } from "../runtime/faults";
import { onInterrupt, spawnNode } from "../runtime/interrupt";
import { markdownTable } from "./readme";
import { columns, type Report, summarize } from "./report";

const repository = fileURLToPath(new URL("../../", import.meta.url));

// A Ctrl-C ends what runs in the copy. This process ends when the copy is gone.
const interrupted = onInterrupt();

const asked = process.argv.slice(2);
if (asked.length > 0) await compare(await resolve(asked));
else {
  console.error(
    "Which versions of drizzle-orm? npm run drift -- <versions or tags>, as in: npm run drift -- 0.44.7 latest",
  );
  process.exitCode = 2;
}

/** The versions that are asked for, each with its names: its tags, and "pinned". */
async function resolve(asked: string[]): Promise<Map<string, string[]>> {
  const fields = ["versions", "dist-tags", "--json"];
  const answer = await npm(repository, "view", "drizzle-orm", ...fields);
  const { versions, "dist-tags": tags } = JSON.parse(answer);
  const manifest = readFileSync(join(repository, "package.json"), "utf8");
  const pinned = JSON.parse(manifest).dependencies["drizzle-orm"];
  const named = Object.entries({ pinned, ...tags });

  const resolved = new Map<string, string[]>();
  for (const spec of asked) {
    const version = tags[spec] ?? spec;
    const names = named.filter((name) => name[1] === version);
    if (versions.includes(version))
      resolved.set(
        version,
        names.map(([name]) => name),
      );
    else console.error(`The registry knows no drizzle-orm ${spec}.`);
  }
  if (resolved.size === 0) throw new Fault("So there is nothing to compare.");
  return resolved;
}

async function compare(versions: Map<string, string[]>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
  const rows: string[][] = [];
  try {
    copyTrackedFiles(copy);
    console.error("Installing what the lock file says ...");
    await npm(copy, "ci");
    for (const [version, names] of versions) {
      const known = names.length > 0 ? ` (${names.join(", ")})` : "";
      console.log(`drizzle-orm ${version}${known}`);
      const cells = await examine(copy, version);
      rows.push([version, ...cells]);
      const isWatched = names.includes("pinned") || names.includes("latest");
      if (isWatched && cells.some((cell) => cell !== "same"))
        process.exitCode = 1;
    }
    console.log(markdownTable(["drizzle-orm", ...columns], rows));
  } catch (error) {
    if (!interrupted.aborted) throw error;
    process.exitCode = 130;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Installs a version in the copy, tests what is shown, and says what differs.
 *
 * @returns its cells in the table, "same" where nothing differs
 */
async function examine(copy: string, version: string): Promise<string[]> {
  try {
    console.error("Installing it ...");
    await npm(copy, "install", "--no-save", `drizzle-orm@${version}`);
    console.error("Testing ...");
    const { text, cells } = summarize(await test(copy));
    console.log(`${text}\n`);
    return cells;
  } catch (error) {
    if (interrupted.aborted || !(error instanceof Fault)) throw error;
    console.error(error.message);
    return columns.map(() => "not tested");
  }
}

function copyTrackedFiles(copy: string): void {
  const list = spawnSync("git", ["ls-files", "-z"], { cwd: repository });
  if (list.status !== 0)
    throw new Fault("Only a clone by git can be compared.");
  for (const file of String(list.stdout).split("\0")) {
    const source = join(repository, file);
    if (file && existsSync(source)) cpSync(source, join(copy, file));
  }
}

/** Runs npm in a folder, whatever the folder is that npm itself was started in. */
async function npm(folder: string, ...args: string[]): Promise<string> {
  const { npm_execpath: program } = process.env;
  if (!program) throw new Fault("npm has to start this: npm run drift");
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const { exit, stdout, stderr } = await run(
    folder,
    ...[program, ...args, "--prefix", folder, ...quiet],
  );
  if (exit !== 0) throw new Fault(`npm ${args.join(" ")}: ${stderr.trim()}`);
  return stdout;
}

/** Runs the tests of what is shown, with the copy's own files and packages. */
async function test(copy: string): Promise<Report> {
  const file = join(copy, "report.json");
  rmSync(file, { force: true });
  const { stderr } = await run(
    copy,
    ...[join(copy, "node_modules/vitest/vitest.mjs"), "run"],
    ...["--reporter=json", `--outputFile=${file}`],
    ...["examples/", "src/testing/types.test.ts", "src/statements.test.ts"],
  );
  if (!existsSync(file)) throw new Fault(`Vitest: ${stderr.trim()}`);
  return JSON.parse(readFileSync(file, "utf8"));
}

async function run(cwd: string, ...args: string[]) {
  if (interrupted.aborted) throw new Error("interrupted");
  const env = { ...process.env, NO_COLOR: "1", TEST_SERVER: "" };
  const running = spawnNode(args, { cwd, env }, interrupted);
  const [stdout, stderr] = await Promise.all([
    text(running.stdout!),
    text(running.stderr!),
    once(running, "close"),
  ]);
  if (running.exitCode !== 0) await sleep(100); // a Ctrl-C may be about to be heard
  if (interrupted.aborted) throw new Error("interrupted");
  return { exit: running.exitCode, stdout, stderr };
}
