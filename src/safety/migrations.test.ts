import { readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import config from "../../drizzle.config";
import { tables } from "../db/tables";

function read(file: string) {
  const url = new URL(`../../drizzle/${file}`, import.meta.url);
  return readFileSync(url, "utf8");
}

const journal: { entries: { tag: string }[] } = JSON.parse(
  read("meta/_journal.json"),
);
const migrations = journal.entries.map(({ tag }) => ({
  statements: read(`${tag}.sql`)
    .split("--> statement-breakpoint")
    .map((sql) => sql.trim()),
  snapshot: JSON.parse(read(`meta/${tag.slice(0, 4)}_snapshot.json`)),
}));

/** What the files declare that drizzle-kit reads. */
const modules = await Promise.all(
  [config.schema]
    .flat()
    .map((file) => import(/* @vite-ignore */ `../../${file}`)),
);
const declared = modules.flatMap((module) => Object.values<unknown>(module));

test("the schema is where the migrations lead", async () => {
  const now = generateDrizzleJson({ ...declared });
  expect(await generateMigration(migrations.at(-1)!.snapshot, now)).toEqual([]);
});

test("every table that is declared has a name for its rows", () => {
  const found = declared.filter((value) => is(value, PgTable));
  expect(new Set(Object.values(tables))).toEqual(new Set(found));
});

test("the migrations are as drizzle-kit made them, but for constraints that it cannot make deferrable", async () => {
  let before = generateDrizzleJson({});
  for (const { statements, snapshot } of migrations) {
    const made = await generateMigration(before, snapshot);
    const byHand = statements.filter((sql) => /\bDEFERRABLE\b/.test(sql));
    expect(statements.filter((sql) => !byHand.includes(sql))).toEqual(
      made.map((sql) => sql.trim()),
    );
    before = snapshot;
  }
});
