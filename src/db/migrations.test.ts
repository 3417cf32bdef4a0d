import { readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import * as collisions from "./collisions";
import * as schema from "./schema";
import { tables } from "./tables";
import * as traps from "./traps";

function read(file: string) {
  const url = new URL(`../../drizzle/${file}`, import.meta.url);
  return readFileSync(url, "utf8");
}

const journal: { entries: { tag: string }[] } = JSON.parse(
  read("meta/_journal.json"),
);
const migrations = journal.entries.map(({ tag }) => ({
  statements: read(`${tag}.sql`).split("--> statement-breakpoint"),
  snapshot: JSON.parse(read(`meta/${tag.slice(0, 4)}_snapshot.json`)),
}));

test("the schema is where the migrations lead", async () => {
  const declared = [schema, collisions, traps].flatMap(Object.values<unknown>);
  const now = generateDrizzleJson({ ...declared });

  expect(await generateMigration(migrations.at(-1)!.snapshot, now)).toEqual([]);
});

test("every table that is declared has a name for its rows", () => {
  const declared = [schema, collisions, traps].flatMap(Object.values<unknown>);
  expect(declared.filter((value) => is(value, PgTable))).toEqual(
    Object.values(tables),
  );
});

test("the migrations are as drizzle-kit made them", async () => {
  let before = generateDrizzleJson({});
  for (const { statements, snapshot } of migrations) {
    const made = await generateMigration(before, snapshot);
    expect(statements.map((sql) => sql.trim())).toEqual(
      made.map((sql) => sql.trim()),
    );
    before = snapshot;
  }
});
