import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { expect, test, vi } from "vitest";
import config from "../../drizzle.config";
import { tables } from "../db/tables";
import { freshCopy } from "../testing/copy";
import { differences } from "./declarations";

const edited = freshCopy();
const same = freshCopy();

/** Changes the declarations of a copy. */
function edit(copy: string, change: (source: string) => string): void {
  const file = join(copy, "src/db/schema.ts");
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** Checks the declarations of a copy, as a process does that has just started. */
async function check(copy: string): Promise<void> {
  vi.resetModules();
  const file = join(copy, "src/safety/declarations.ts");
  const module: typeof import("./declarations") = await import(
    pathToFileURL(file).href
  );
  return module.checkDeclarations();
}

test("a column without a migration is told, with what to run", async () => {
  const name = 'name: text("name").notNull(),';
  edit(edited, (source) =>
    source.replace(name, `${name} age: integer("age"),`),
  );
  await expect(check(edited)).rejects
    .toThrow(`The migrations do not make what src/db/ declares. It differs in tables/public.users/columns/age.
Write a migration: npm run db:generate -- --name <what_it_adds>`);
});

test("a change of comments and of relations needs none, and is checked once", async () => {
  edit(
    same,
    (source) => `// New.\n${source.replace("author: one(", "writer: one(")}`,
  );
  await check(same);
  const stamp = join(
    same,
    "node_modules/.cache/drizzle-relations-by-example/declarations",
  );
  const written = () => statSync(stamp, { bigint: true }).mtimeNs;
  const before = written();
  await check(same);
  expect(written()).toBe(before);
  edit(same, (source) => `// Newer.\n${source}`);
  await check(same);
  expect(written()).not.toBe(before);
});

test("each difference of two snapshots is named", () => {
  const key = (onDelete: string) => ({ author_fk: { onDelete } });
  const same = { columns: { id: { type: "serial" } } };
  const made = {
    id: "1",
    schemas: {},
    tables: {
      a: { columns: { id: {}, old: {} }, foreignKeys: key("cascade") },
      gone: {},
      same,
    },
  };
  const declared = {
    id: "2",
    schemas: { app: "app" },
    tables: {
      a: { columns: { id: {} }, foreignKeys: key("no action") },
      new: {},
      same,
    },
    enums: { mood: { values: ["sad"] } },
  };
  expect(differences(made, declared)).toEqual([
    "schemas/app",
    "tables/a/columns/old",
    "tables/a/foreignKeys/author_fk",
    "tables/gone",
    "tables/new",
    "enums",
  ]);
});

/** What the files declare that drizzle-kit reads. */
const modules = await Promise.all(
  [config.schema]
    .flat()
    .map((file) => import(/* @vite-ignore */ `../../${file}`)),
);
const declared = modules.flatMap((module) => Object.values<unknown>(module));

test("every table that is declared has a name for its rows", () => {
  const found = declared.filter((value) => is(value, PgTable));
  expect(new Set(Object.values(tables))).toEqual(new Set(found));
});

test("the migrations are as drizzle-kit made them, but for constraints that it cannot make deferrable, and lead to what is declared", async () => {
  const migrations = readMigrationFiles({ migrationsFolder: "drizzle" });
  let before = generateDrizzleJson({});
  for (const [i, { sql }] of migrations.entries()) {
    const file = `drizzle/meta/000${i}_snapshot.json`;
    const snapshot = JSON.parse(readFileSync(file, "utf8"));
    const made = await generateMigration(before, snapshot);
    const byHand = sql.filter((statement) => /\bDEFERRABLE\b/.test(statement));
    const others = sql.filter((statement) => !byHand.includes(statement));
    const trimmed = (all: string[]) => all.map((statement) => statement.trim());
    expect(trimmed(others)).toEqual(trimmed(made));
    before = snapshot;
  }
  const now = generateDrizzleJson({ ...declared });
  expect(await generateMigration(before, now)).toEqual([]);
});
