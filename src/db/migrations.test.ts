import { readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, test } from "vitest";
import * as collisions from "./collisions";
import * as schema from "./schema";

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
  const tables = [...Object.values(schema), ...Object.values(collisions)];
  const now = generateDrizzleJson({ ...tables });

  expect(await generateMigration(migrations.at(-1)!.snapshot, now)).toEqual([]);
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
