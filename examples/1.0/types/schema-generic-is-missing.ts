// # Seems like the schema generic is missing - did you forget to add it to your DB type?
//
// `PostgresJsDatabase` without a type argument has no tables in `db.query`:
// Property 'users' does not exist on type '{}'.
//
// Write: `PostgresJsDatabase<typeof relations>`, or `Omit<typeof db,
// "$client">`.
//
// npm run example 1.0/types/schema-generic-is-missing

import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { client, db } from "../db";
import type { relations } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

async function firstUser(from: PostgresJsDatabase) {
  // @ts-expect-error TS2339: Property 'users' does not exist
  return from.query.users.findFirst();
}
const alice: unknown = await firstUser(db);

console.log("It works, but TypeScript refuses it:", alice);
// { id: 1, name: 'Alice' }

// ## Pass the type of the relations
async function lastUser(from: PostgresJsDatabase<typeof relations>) {
  return from.query.users.findFirst({
    orderBy: { id: "desc" },
  });
}
const carol = await lastUser(db);

console.log("With the relations:", carol);
// { id: 3, name: 'Carol' }

// ## Take the type of `db`
//
// Without `$client`, the type accepts a transaction, too.
async function secondUser(from: Omit<typeof db, "$client">) {
  return from.query.users.findFirst({
    orderBy: { id: "asc" },
    offset: 1,
  });
}
const bob = await secondUser(db);

console.log("With the type of db:", bob);
// { id: 2, name: 'Bob' }

await client.end();
