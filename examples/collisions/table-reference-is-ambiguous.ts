// # table reference "users" is ambiguous
//
// The query joins `users` with `collisions.users`. The first one is declared
// without a schema, and its name `"users"` fits both tables.
//
// Write: `alias(collisions.users, "admins")`.
// Trap: an error.
// In 1.0: the same.
// See: collisions/table-is-missing-in-a-join, joins/self-join,
// sql/subquery-over-the-same-table.
// Also: 42P09, pgSchema, tables with the same name in two schemas.
//
// npm run example collisions/table-reference-is-ambiguous

import { DrizzleQueryError, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import * as collisions from "../../src/db/collisions";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("collisions");

try {
  await db
    .select()
    .from(users)
    .leftJoin(collisions.users, eq(users.id, collisions.users.id));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Two tables with one name:", { code, message });
  // { code: '42P09', message: 'table reference "users" is ambiguous' }
}

// ## Give one of them another name: alias()
const admins = alias(collisions.users, "admins");
const rows = await db
  .select()
  .from(users)
  .leftJoin(admins, eq(users.id, admins.id))
  .orderBy(users.id);

console.log("A name for each:", rows);
// [
//   {
//     users: { id: 1, name: 'Alice' },
//     admins: { id: 1, title: 'Admin' }
//   }
// ]

await client.end();
