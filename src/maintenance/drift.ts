// npm run drift -- <versions or tags of drizzle-orm>: runs and compiles the examples with
// each of them, in a copy of the tracked files, and says how many differ from those with
// the version in package.json, and which. Versions below 1.0 are for examples/, the
// others for examples/1.0/.
//
// npm run drift -- --write <versions or tags>: also writes the table of src/README.md

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Fault } from "../runtime/faults";
import { onInterrupt, spawnNode } from "../runtime/interrupt";
import { markdownTable } from "../pages/markdown";
import type { Release } from "../examples";
import { fillPart } from "./fill-part";
import { aspects, compareSeen, mergeRows, type Seen } from "./seen";

const repository = fileURLToPath(new URL("../../", import.meta.url));
/** Where the examples of 1.0 have a drizzle-orm of their own. */
const workspace = "examples/1.0";

// A Ctrl-C ends what runs in the copy. This process ends when the copy is gone.
const interrupted = onInterrupt();

const { values, positionals: asked } = parseArgs({
  options: { write: { type: "boolean" } },
  allowPositionals: true,
});
/** The cell of what does not differ. */
const same = "-";

if (asked.length > 0) await compare(await resolve(asked));
else {
  console.error(
    "Which versions of drizzle-orm? npm run drift -- <versions or tags>, as in: npm run drift -- 0.44.7 latest",
  );
  process.exitCode = 2;
}

/** The version of drizzle-orm that a folder's package.json names, or has installed. */
function versionIn(folder: string, installed = false): string {
  const path = installed ? "node_modules/drizzle-orm" : "";
  const file = join(folder, path, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  return installed ? manifest.version : manifest.dependencies["drizzle-orm"];
}

/** The release that a version belongs to. */
function releaseOf(version: string): Release {
  return Number.parseInt(version) < 1 ? "0.45" : "1.0";
}

/** The versions that are asked for, each with its names: its tags, and "pinned". */
async function resolve(asked: string[]): Promise<Map<string, string[]>> {
  const fields = ["versions", "dist-tags", "--json"];
  const answer = await npm(repository, "view", "drizzle-orm", ...fields);
  const { versions, "dist-tags": tags } = JSON.parse(answer);
  const named: [string, string][] = [
    ["pinned", versionIn(repository)],
    ["pinned", versionIn(join(repository, workspace))],
    ...Object.entries<string>(tags),
  ];

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
    console.error("Running and compiling the examples ...");
    const pinned = await look(copy);
    for (const [version, names] of versions) {
      const known = names.length > 0 ? ` (${names.join(", ")})` : "";
      console.log(`drizzle-orm ${version}${known}`);
      const cells = await examine(copy, version, pinned);
      rows.push([version, ...cells]);
      if (!cells.every((cell) => cell === same)) process.exitCode = 1;
    }
    const head = ["drizzle-orm", ...Object.values(aspects)];
    const table = markdownTable(head, mergeRows(rows));
    console.log(table);
    if (values.write) fillPart("src/README.md", "drift", table);
  } catch (error) {
    if (!interrupted.aborted) throw error;
    process.exitCode = 130;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Installs a version in the copy, and says which examples differ with it.
 *
 * @returns its cells in the table: how many differ
 */
async function examine(
  copy: string,
  version: string,
  pinned: Seen[],
): Promise<string[]> {
  const release = releaseOf(version);
  const isOf1 = ({ script }: Seen) => script.startsWith("1.0/");
  const before = pinned.filter((one) => isOf1(one) === (release === "1.0"));
  try {
    console.error("Installing it ...");
    await install(copy, version, release);
    console.error("Running and compiling the examples ...");
    const differ = compareSeen(before, await look(copy, release));
    return Object.entries(aspects).map(([aspect, says]) => {
      const names = differ[aspect as keyof typeof aspects];
      if (names.length === 0) return same;
      console.log(`  ${says} (${names.length}):\n    ${names.join("\n    ")}`);
      return `${names.length} of ${before.length}`;
    });
  } catch (error) {
    if (interrupted.aborted || !(error instanceof Fault)) throw error;
    console.error(error.message);
    return Object.keys(aspects).map(() => "not tested");
  }
}

/**
 * Installs a version for the examples of its release, while the other one stands at its
 * pin. To install one, npm moves the other: the root's comes first, which puts the
 * workspace's back.
 */
async function install(copy: string, version: string, release: Release) {
  const [root, other] =
    release === "0.45"
      ? [version, versionIn(join(copy, workspace))]
      : [versionIn(copy), version];
  await npm(copy, "install", "--no-save", `drizzle-orm@${root}`);
  if (release === "1.0") {
    const place = ["--no-save", "-w", workspace];
    await npm(copy, "install", ...place, `drizzle-orm@${other}`);
  }
  const found = [versionIn(copy, true), versionIn(join(copy, workspace), true)];
  console.log(`  examples/ has ${found[0]}, ${workspace}/ has ${found[1]}`);
  if (found[0] !== root || found[1] !== other)
    throw new Fault(`npm did not install drizzle-orm ${root} and ${other}.`);
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

/** Runs and compiles the examples, of one release or all, with the copy's packages. */
async function look(copy: string, release?: Release): Promise<Seen[]> {
  const file = join(copy, "report.json");
  rmSync(file, { force: true });
  const { stderr } = await run(
    copy,
    ...[join(copy, "node_modules/vitest/vitest.mjs"), "run"],
    ...["--reporter=json", `--outputFile=${file}`],
    "examples/examples.test.ts",
    "--testNamePattern",
    `in ${release ?? ".*"}: prints`,
  );
  if (!existsSync(file)) throw new Fault(`Vitest: ${stderr.trim()}`);
  const report: Report = JSON.parse(readFileSync(file, "utf8"));
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ meta }) => meta?.seen ?? []),
  );
}

/** The part of Vitest's report that examples/examples.test.ts adds. */
interface Report {
  testResults: { assertionResults: { meta?: { seen?: Seen } }[] }[];
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
