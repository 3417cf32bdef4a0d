import { readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import "../db/url";
import { unlock } from "../runtime/safety/lock";
import { contents, emptyDatabase } from "../testing/contents";
import { freshCopy } from "../testing/copy";
import { run } from "../testing/run";
import { makeTables } from "./tables";

const bench =
  "node --import ./src/runtime/terminal.js src/bench/queries.ts 1 --time 1";
const copy = freshCopy();
const sql = postgres(process.env.DATABASE_URL!, { onnotice: () => {} });
beforeEach(() => emptyDatabase(sql));
afterEach(unlock);
afterAll(async () => {
  await emptyDatabase(sql);
  await sql.end();
});

test("npm run bench:queries measures every way, and leaves nothing behind", async () => {
  const { exit, stdout } = await run(bench, {
    cwd: copy,
    env: { DATABASE_URL: process.env.DATABASE_URL },
  });

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
  const chart = readFileSync(join(copy, "src/bench/queries.svg"), "utf8");
  expect(chart).toContain("db.query, no index");
  expect(await sql`select from pg_namespace where nspname ~ 'bench'`).toEqual(
    [],
  );
});

test("it refuses a database that is not this repository's", async () => {
  await sql`create table users as select 'Ann' as name`;
  const before = await contents(sql);

  await expect(makeTables(sql)).rejects.toThrow("it holds table public.users.");
  expect(await contents(sql)).toEqual(before);
});

test("it refuses a schema that is not its own", async () => {
  await sql`create schema drizzle_relations_benchmark`;
  await sql`create table drizzle_relations_benchmark.users ()`;

  const env = { DATABASE_URL: process.env.DATABASE_URL };
  expect(await run(bench, { cwd: copy, env })).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining(
      "has a schema drizzle_relations_benchmark that is not this repository's.",
    ),
  });
  expect(await sql`select from drizzle_relations_benchmark.users`).toEqual([]);
});
