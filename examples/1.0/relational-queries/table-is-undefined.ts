// # Cannot read properties of undefined (reading 'findFirst'): `db.query` lacks a table
//
// `db.query` has the tables that `defineRelations()` gets, each under its key.
// Without `relations` in `drizzle()`, `db.query` is empty.
//
// Write: `db.query.usersToTags.findFirst`, with the key of a table that is in
// defineRelations().
//
// npm run example 1.0/relational-queries/table-is-undefined

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const noUsers = drizzle({ client, relations: defineRelations({ posts }) });
try {
  // @ts-expect-error TS2339: users is not among the tables
  await noUsers.query.users.findFirst();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without the users:", error.message);
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

// ## Use the key of the tables
const pair = await db.query.usersToTags.findFirst({
  columns: { userId: true },
  with: { tag: { columns: { label: true } } },
  orderBy: { userId: "asc", tagId: "asc" },
});

console.log("The key of the tables:", pair);
// { userId: 1, tag: { label: 'typescript' } }

await client.end();
