// # Seems like the schema generic is missing - did you forget to add it to your DB type?
//
// `PostgresJsDatabase` without a type argument has no tables in `db.query`.
//
// Write: `PostgresJsDatabase<typeof schema>`, or `Omit<typeof db, "$client">`.
// Trap: TypeScript error.
// In 1.0: another message.
// See: types/db-and-tx.
// Also: DrizzleTypeError, TS2339, TS2345, PostgresJsDatabase type,
// NodePgDatabase, db.query does not exist on type, dependency injection, type
// of db with a schema, NestJS, inject db.
//
// npm run example types/schema-generic-is-missing

import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

async function firstUser(from: PostgresJsDatabase) {
  // @ts-expect-error TS2339: Property 'users' does not exist
  return from.query.users.findFirst();
}
const alice: unknown = await firstUser(
  // @ts-expect-error TS2345: db has a schema
  db,
);

console.log("It works, but TypeScript refuses it:", alice);
// { id: 1, name: 'Alice' }

// ## Pass the type of the schema
async function lastUser(from: PostgresJsDatabase<typeof schema>) {
  return from.query.users.findFirst({
    orderBy: (user, { desc }) => desc(user.id),
  });
}
const carol = await lastUser(db);

console.log("With the schema:", carol);
// { id: 3, name: 'Carol' }

// ## Take the type of `db`
//
// Without `$client`, the type accepts a transaction, too.
async function secondUser(from: Omit<typeof db, "$client">) {
  return from.query.users.findFirst({
    orderBy: (user, { asc }) => asc(user.id),
    offset: 1,
  });
}
const bob = await secondUser(db);

console.log("With the type of db:", bob);
// { id: 2, name: 'Bob' }

await client.end();
