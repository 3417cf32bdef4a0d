// # `primaryKey()` in an object in the array makes no primary key
//
// The third argument of a table is a function that returns keys and indexes in an
// array. In Drizzle 1.0, TypeScript refuses a plain object in this array, and
// drizzle-kit throws an error when it reads the table.
//
// npm run example 1.0/many-to-many/primary-key-in-an-object

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { client } from "../db";

const withoutKey = pgTable(
  "pairs",
  {
    // @ts-expect-error TS2769: no object in the array
    userId: integer("user_id").notNull(),
    tagId: integer("tag_id").notNull(),
  },
  (table) => [{ pk: primaryKey({ columns: [table.userId, table.tagId] }) }],
);
try {
  await generateDrizzleJson({ withoutKey });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An object in the array:", error.message);
  // 'Invalid extra config value for table "pairs": expected an index or constraint builder, but received a plain object with keys "pk". Builders must be returned as elements of the array, not wrapped in an object: `(t) => [index("name").on(t.id)]`, not `(t) => [{ myIndex: index("name").on(t.id) }]`.'
}

// ## Put the key into the array itself
//
// To name the constraint, add `name: "pairs_pk"` beside `columns`.
// `unique()`, `index()`, `check()` and `foreignKey()` belong in the same array.
const pairs = pgTable(
  "pairs",
  {
    userId: integer("user_id").notNull(),
    tagId: integer("tag_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.tagId] })],
);
const migration = await generateMigration(
  await generateDrizzleJson({}),
  await generateDrizzleJson({ pairs }),
);

console.log("With a primary key:", migration);
// [
//   'CREATE TABLE "pairs" (\n' +
//     '\t"user_id" integer,\n' +
//     '\t"tag_id" integer,\n' +
//     '\tCONSTRAINT "pairs_pkey" PRIMARY KEY("user_id","tag_id")\n' +
//     ');\n'
// ]

await client.end();
