// # `primaryKey()` in an object in the array makes no primary key
//
// The third argument of a table is a function that returns keys and indexes in an
// array. Drizzle 0.45 ignores a plain object in this array, without an error: the
// migration has no key, and the join table accepts a pair twice.
//
// Write: `(table) => [primaryKey({ columns: [table.userId, table.tagId] })]`.
// Trap: no primary key.
// In 1.0: TypeScript refuses it, and an error when drizzle-kit reads the table.
// See: many-to-many/same-pair-twice, foreign-keys/two-columns,
// writes/on-conflict-without-unique, migrations/duplicates-before-unique.
// Issues: #3982, #3810.
// Also: composite primary key is not created, compound key, join table, junction
// table, pk, drizzle-kit generate, drizzle-kit push, missing PRIMARY KEY, unique
// and index are ignored, extra config, deprecated signature of pgTable.
//
// npm run example many-to-many/primary-key-in-an-object

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { client } from "../../src/db";

const withoutKey = pgTable(
  "pairs",
  {
    userId: integer("user_id").notNull(),
    tagId: integer("tag_id").notNull(),
  },
  (table) => [{ pk: primaryKey({ columns: [table.userId, table.tagId] }) }],
);
const wrongMigration = await generateMigration(
  generateDrizzleJson({}),
  generateDrizzleJson({ withoutKey }),
);

console.log("No primary key:", wrongMigration);
// [
//   'CREATE TABLE "pairs" (\n' +
//     '\t"user_id" integer NOT NULL,\n' +
//     '\t"tag_id" integer NOT NULL\n' +
//     ');\n'
// ]

// ## Put the key into the array itself
//
// To name the constraint, add `name: "pairs_pk"` beside `columns`.
// `unique()`, `index()`, `check()` and `foreignKey()` belong in the same array,
// and are ignored in an object in the same way.
const pairs = pgTable(
  "pairs",
  {
    userId: integer("user_id").notNull(),
    tagId: integer("tag_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.tagId] })],
);
const migration = await generateMigration(
  generateDrizzleJson({}),
  generateDrizzleJson({ pairs }),
);

console.log("With a primary key:", migration);
// [
//   'CREATE TABLE "pairs" (\n' +
//     '\t"user_id" integer NOT NULL,\n' +
//     '\t"tag_id" integer NOT NULL,\n' +
//     '\tCONSTRAINT "pairs_user_id_tag_id_pk" PRIMARY KEY("user_id","tag_id")\n' +
//     ');\n'
// ]

// An object in place of the array, `(table) => ({ pk: primaryKey(...) })`, is the
// older form, and makes the key, too.

await client.end();
