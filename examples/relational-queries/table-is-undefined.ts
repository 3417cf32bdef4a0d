// # Cannot read properties of undefined (reading 'findFirst'): `db.query` lacks a table
//
// `db.query` has the tables of the `schema` that `drizzle()` gets, each under its
// key. Without `schema`, or with relations alone, `db.query` is empty.
//
// Write: `db.query.usersToTags.findFirst`, with the key of a table that is in the
// schema of drizzle().
// Trap: an error, and a TypeScript error.
// In 1.0: the same.
// See: relational-queries/reading-constructor, upgrading/query-is-empty,
// types/schema-generic-is-missing.
// Also: db.query.users is undefined, TS2339, Property 'users' does not exist
// on type, reading 'findMany', name of the table in the database, schema not
// passed, forgot the schema, db.query has no table.
//
// npm run example relational-queries/table-is-undefined

import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../../src/db";
import { usersRelations } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const noTables = drizzle(client, { schema: { usersRelations } });
try {
  // @ts-expect-error TS2339: the schema has only relations
  await noTables.query.users.findFirst();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Relations without tables:", error.message);
  // "Cannot read properties of undefined (reading 'findFirst')"
}

// With `import * as schema`, the key is the name of the export, not the name in
// the database.
try {
  // @ts-expect-error TS2551: the key is usersToTags
  await db.query.users_to_tags.findFirst();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The name in the database:", error.message);
  // "Cannot read properties of undefined (reading 'findFirst')"
}

// ## Use the key of the schema
const pair = await db.query.usersToTags.findFirst({
  columns: { userId: true },
  with: { tag: { columns: { label: true } } },
  orderBy: (pair, { asc }) => [asc(pair.userId), asc(pair.tagId)],
});

console.log("The key of the schema:", pair);
// { userId: 1, tag: { label: 'typescript' } }

await client.end();
