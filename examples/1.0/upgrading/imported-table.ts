// # invalid reference to FROM-clause entry for table "users"
//
// In 1.0, `db.query` gives each table another name in the statement, such as
// `d0`. A column of the imported table, such as `users.name`, is then an error in
// `extras`, in the callback of `orderBy` and in `RAW`, except in a subquery from
// this table. TypeScript accepts it.
//
// Write: `orderBy: (user, { desc }) => desc(user.id)`, and in `extras` ``upper:
// (user, { sql }) => sql<string>`upper(${user.name})` ``.
//
// npm run example 1.0/upgrading/imported-table

import { DrizzleQueryError, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    extras: { upper: sql<string>`upper(${users.name})`.as("upper") },
    orderBy: (user, { asc }) => asc(user.id),
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("An imported table in extras:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "users"'
  // }
}

// ## Use the table of the callback
//
// This table has the name that the statement uses.
const withCallbacks = await db.query.users.findMany({
  extras: { upper: (user, { sql }) => sql<string>`upper(${user.name})` },
  orderBy: (user, { desc }) => desc(user.id),
});

console.log("The table of the callback:", withCallbacks);
// [
//   { id: 3, name: 'Carol', upper: 'CAROL' },
//   { id: 2, name: 'Bob', upper: 'BOB' },
//   { id: 1, name: 'Alice', upper: 'ALICE' }
// ]

await client.end();
