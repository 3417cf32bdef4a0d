// npm run bench:startup: how long an example takes, against what no example can
// undercut. The two run in turn, so that both meet the same noise.

import { spawnSync } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const example = "npm run -s example:joins";
const withoutNpm = "node src/runtime/example.js joins";
const floor = `node ${fileURLToPath(import.meta.resolve("./floor.js"))}`;
const initdb = `node ${fileURLToPath(import.meta.resolve("./initdb.js"))}`;
const cache = fileURLToPath(
  new URL(
    "../../node_modules/.cache/drizzle-relations-by-example",
    import.meta.url,
  ),
);
const { DATABASE_URL } = process.env;
const folder = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

process.env.DATABASE_URL = "";
run(example); // which makes the snapshot, if there is none
compare(
  "an example : the floor",
  7,
  () => run(floor),
  () => run(example),
);
console.log(
  `peak memory: ${peakMemory(example)} MB : ${peakMemory(floor)} MB\n`,
);

compare(
  "its first run : the floor and initdb",
  3,
  () => run(floor) + run(initdb),
  () => {
    rmSync(cache, { recursive: true });
    return run(example);
  },
);

if (DATABASE_URL) {
  process.env.DATABASE_URL = DATABASE_URL;
  const empty = join(folder, "empty.ts");
  writeFileSync(empty, "");
  const node = `node --import tsx ${empty}`;
  compare(
    "without npm, with DATABASE_URL : an empty file by tsx",
    7,
    () => run(node),
    () => run(withoutNpm),
  );
} else console.log("Set DATABASE_URL to measure an example on a server, too.");

/** Prints how long the second takes, as a multiple of the first, over some pairs. */
function compare(
  title: string,
  pairs: number,
  one: () => number,
  other: () => number,
): void {
  one(); // warm-up
  const times = Array.from({ length: pairs }, () => [one(), other()] as const);
  console.log(`${title}, ${pairs} pairs`);
  console.table({
    [title.split(" : ")[0]!]: spread(
      times.map(([, b]) => b),
      "s",
    ),
    [title.split(" : ")[1]!]: spread(
      times.map(([a]) => a),
      "s",
    ),
    ratio: spread(times.map(([a, b]) => b / a)),
  });
}

/** Runs a command, and returns how long it took, in seconds. */
function run(command: string, variables = {}): number {
  const start = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...variables },
  });
  if (status !== 0) process.exit(1); // the command has said why
  return (performance.now() - start) / 1000;
}

function spread(values: number[], unit = "") {
  const sorted = values.toSorted((a, b) => a - b);
  const show = (value = 0) => `${value.toFixed(2)} ${unit}`.trim();
  return {
    median: show(sorted[sorted.length >> 1]),
    minimum: show(sorted[0]),
    maximum: show(sorted.at(-1)),
  };
}

/** That of the largest process which a command starts, in MB. */
function peakMemory(command: string): number {
  const hook = join(folder, "hook.cjs");
  writeFileSync(
    hook,
    `process.on("exit", () => require("fs").writeFileSync(
      __dirname + "/" + process.pid, String(process.resourceUsage().maxRSS)
    ));`,
  );
  run(command, { NODE_OPTIONS: `--require ${hook}` });
  const files = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  const kilobytes = files.map((name) => {
    const value = Number(readFileSync(join(folder, name)));
    rmSync(join(folder, name));
    return value;
  });
  return Math.round(Math.max(...kilobytes) / 1024);
}
