// npm run drift -- <versions or tags of drizzle-orm>: runs and compiles the examples with
// each of them, in a copy of what git has in its index, and says which differ from those
// with the version in package.json. Versions below 1.0 are for examples/, the others for
// examples/1.0/.
//
// npm run drift -- --write <versions or tags>: also writes the table of src/README.md

import { execFile } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import type { Release } from "../examples";
import { markdownTable } from "../pages/markdown";
import { UserError } from "../postgres/errors";
import { onInterrupt } from "../runtime/interrupt";
import { fillPart } from "./fill-part";
import { aspects, compareSeen, mergeRows, type Seen } from "./seen";

const repository = fileURLToPath(new URL("../../", import.meta.url));
/** The folders whose package.json names a drizzle-orm. */
const folders = { "0.45": "", "1.0": "examples/1.0" };
/** The cell of what does not differ. */
const same = "-";

const { values, positionals: asked } = parseArgs({
  options: { write: { type: "boolean" } },
  allowPositionals: true,
});
if (asked.length === 0) {
  console.error(
    "Which versions of drizzle-orm? npm run drift -- <versions or tags>, as in: npm run drift -- 0.44.7 latest",
  );
  process.exit(2);
}

// A Ctrl-C ends what runs in the copy. This process ends when the copy is gone.
const interrupted = onInterrupt();
const copy = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
try {
  await run(
    "git",
    "-C",
    repository,
    "checkout-index",
    "-a",
    `--prefix=${copy}/`,
  );
  console.error("Installing what the lock file says ...");
  await npm("ci");
  console.error("Running and compiling the examples ...");
  const pinned = await look();
  const rows: string[][] = [];
  for (const spec of asked) rows.push(await compareWith(spec, pinned));

  const head = ["drizzle-orm", ...Object.values(aspects)];
  const table = markdownTable(head, mergeRows(rows));
  console.log(table);
  if (values.write) fillPart("src/README.md", "drift", table);
  if (rows.some(([, ...cells]) => cells.some((cell) => cell !== same)))
    process.exitCode = 1;
} catch (error) {
  if (!interrupted.aborted) throw error;
  process.exitCode = 130;
} finally {
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Installs a version in the copy, and says which examples differ with it.
 *
 * @param spec a version or a tag
 * @returns its row in the table: the version, and how many differ
 */
async function compareWith(spec: string, pinned: Seen[]): Promise<string[]> {
  let version = spec;
  try {
    version = (await npm("view", `drizzle-orm@${spec}`, "version")).trim();
    console.log(`drizzle-orm ${version}`);
    const release = Number.parseInt(version) < 1 ? "0.45" : "1.0";
    console.error("Installing it ...");
    await install(version, release);
    console.error("Running and compiling the examples ...");
    const isOf1 = ({ script }: Seen) => script.startsWith("1.0/");
    const before = pinned.filter((one) => isOf1(one) === (release === "1.0"));
    const differ = compareSeen(before, await look(release));
    const cells = Object.entries(aspects).map(([aspect, says]) => {
      const names = differ[aspect as keyof typeof aspects];
      if (names.length === 0) return same;
      console.log(`  ${says} (${names.length}):\n    ${names.join("\n    ")}`);
      return `${names.length} of ${before.length}`;
    });
    return [version, ...cells];
  } catch (error) {
    if (interrupted.aborted || !(error instanceof UserError)) throw error;
    console.error(error.message);
    return [version, ...Object.keys(aspects).map(() => "not tested")];
  }
}

/** Installs a version for the examples of its release, and the other one as pinned. */
async function install(version: string, release: Release): Promise<void> {
  for (const [of, folder] of Object.entries(folders)) {
    const path = join(folder, "package.json");
    const manifest = JSON.parse(readFileSync(join(repository, path), "utf8"));
    if (of === release) manifest.dependencies["drizzle-orm"] = version;
    writeFileSync(join(copy, path), JSON.stringify(manifest));
  }
  await npm("install");
  const installed = "node_modules/drizzle-orm/package.json";
  const file = readFileSync(join(copy, folders[release], installed), "utf8");
  if (JSON.parse(file).version !== version)
    throw new UserError(`npm did not install drizzle-orm ${version}.`);
}

/** Runs npm in the copy, whatever the folder is that npm itself was started in. */
async function npm(...args: string[]): Promise<string> {
  const { npm_execpath: program } = process.env;
  if (!program) throw new UserError("npm has to start this: npm run drift");
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const { failed, stdout, stderr } = await run(
    process.execPath,
    ...[program, ...args, "--prefix", copy, ...quiet],
  );
  if (failed) throw new UserError(`npm ${args.join(" ")}: ${stderr.trim()}`);
  return stdout;
}

/** Runs and compiles the examples, of one release or all, with the copy's packages. */
async function look(release?: Release): Promise<Seen[]> {
  const file = join(copy, "report.json");
  rmSync(file, { force: true });
  const { stderr } = await run(
    process.execPath,
    ...["node_modules/vitest/vitest.mjs", "run", "examples/examples.test.ts"],
    ...["--reporter=json", `--outputFile=${file}`],
    ...["--testNamePattern", `in ${release ?? ".*"}: prints`],
  );
  if (!existsSync(file)) throw new UserError(`Vitest: ${stderr.trim()}`);
  const report: Report = JSON.parse(readFileSync(file, "utf8"));
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ meta }) => meta?.seen ?? []),
  );
}

/** The part of Vitest's report that examples/examples.test.ts adds. */
interface Report {
  testResults: { assertionResults: { meta?: { seen?: Seen } }[] }[];
}

/** Runs a program in the copy. */
async function run(program: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: "1", TEST_SERVER: "" };
  const options = { cwd: copy, env, signal: interrupted, maxBuffer: 2 ** 26 };
  try {
    const output = await promisify(execFile)(program, args, options);
    return { ...output, failed: false };
  } catch (error) {
    await sleep(100); // a Ctrl-C may be about to be heard
    if (interrupted.aborted) throw error;
    const { stdout = "", stderr = "" } = Object(error);
    return { stdout, stderr: stderr || String(error), failed: true };
  }
}
