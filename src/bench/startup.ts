// npm run bench:startup: how long an example takes, against what no example can
// undercut. They run in turn, so that both meet the same noise.

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

const pairs = Number(process.argv[2] ?? 7);
const floor = "node src/bench/floor.js";
const example = "npm run -s example:joins";
const env = { ...process.env, DATABASE_URL: "" };

run(example); // which makes the snapshot, if there is none
run(floor);
const times: { floor: number; example: number }[] = [];
for (let i = 1; i <= pairs; i++) {
  times.push({ floor: run(floor), example: run(example) });
  console.error(`pair ${i} of ${pairs}`);
}

const ratios = times.map(({ floor, example }) => example / floor);
console.table({
  [`floor: ${floor} (s)`]: {
    ...spread(times.map(({ floor }) => floor)),
    "peak memory (MB)": peakMemory(floor),
  },
  [`${example} (s)`]: {
    ...spread(times.map(({ example }) => example)),
    "peak memory (MB)": peakMemory(example),
  },
  "ratio, pair by pair": spread(ratios),
});

function run(command: string, variables = {}): number {
  const start = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    env: { ...env, ...variables },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(1); // it has said why
  return (performance.now() - start) / 1000;
}

function spread(values: number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1]!;
  return {
    median: round(median),
    minimum: round(sorted[0]!),
    maximum: round(sorted.at(-1)!),
  };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

/** That of the largest process which a command starts, in MB. */
function peakMemory(command: string): number {
  const folder = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
  const hook = join(folder, "hook.cjs");
  writeFileSync(
    hook,
    `process.on("exit", () => require("fs").writeFileSync(__dirname + "/" + process.pid, String(process.resourceUsage().maxRSS)));`,
  );
  run(command, { NODE_OPTIONS: `--require ${hook}` });
  const kilobytes = readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map((name) => Number(readFileSync(join(folder, name))));
  rmSync(folder, { recursive: true });
  return Math.round(Math.max(...kilobytes) / 1024);
}
