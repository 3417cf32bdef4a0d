import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import { run } from "../testing/run";

const copy = freshCopy();
await copySnapshot(copy);

test("npm run bench:queries writes the figures of every query", async () => {
  const { exit, stdout } = await run(
    "node --import ./src/runtime/terminal.js src/bench/queries.ts 1 --time 1",
    { cwd: copy },
  );

  expect(exit).toBe(0);
  const lines = stdout.split("\n").filter((line) => line.startsWith("| "));
  const names = lines.map((line) => line.split(" | ")[0]!.trimEnd());
  expect(names.map((name) => name.replace(/-+$/, "-"))).toEqual([
    "| Users with their posts",
    "| -",
    "| JSON by hand",
    "| db.query",
    "| db.query of 1.0",
    "| left join",
    "| left join, folded",
    "| db.query, no index",
    "| db.query of 1.0, no index",
    "| Posts per user, counted",
    "| -",
    "| left join and groupBy",
    "| db.query, counted here",
  ]);
  expect(readFileSync(join(copy, "src/bench/README.md"), "utf8")).toContain(
    stdout.slice(stdout.indexOf("Ratios to")).trim(),
  );
});
