// # A test passes a PGlite database: Argument of type 'PgliteDatabase' is not assignable
//
// The type of `db` has the driver in it. A function whose parameter is the `db`
// of postgres.js does not accept the one of PGlite.
//
// Write: `type AnyDatabase = PgDatabase<PgQueryResultHKT, typeof schema>;`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: types/db-and-tx, tests/database-in-memory.
// Also: TS2345, PgliteDatabase, PostgresJsDatabase, NodePgDatabase,
// NeonHttpDatabase, type for any driver, repository function, test database.
//
// npm run example tests/type-of-the-test-database

import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/pglite";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// `drizzle.mock()` has the type of a database in memory, without starting one.
const testDb = drizzle.mock({ schema });

function titles(from: Omit<typeof db, "$client">) {
  return from.select({ title: posts.title }).from(posts).orderBy(posts.id);
}
// @ts-expect-error TS2345: not assignable
const query = titles(testDb).toSQL();

console.log("It works, but TypeScript refuses it:", query);
// {
//   sql: 'select "title" from "posts" order by "posts"."id"',
//   params: []
// }

// ## Name the class of both drivers, with your schema
//
// This type accepts a transaction, too. It has `transaction()` also for a driver
// that throws an error there, such as neon-http. What `db.execute()` returns has
// the type `unknown`, because it [differs from driver to
// driver](database-in-memory.md).
type AnyDatabase = PgDatabase<PgQueryResultHKT, typeof schema>;

function titlesOf(from: AnyDatabase) {
  return from.select({ title: posts.title }).from(posts).orderBy(posts.id);
}
const accepted = titlesOf(testDb).toSQL();
const first = await db.transaction(async (tx) => titlesOf(tx).limit(1));

console.log("The same query:", accepted);
// {
//   sql: 'select "title" from "posts" order by "posts"."id"',
//   params: []
// }

console.log("In a transaction of postgres.js:", first);
// [ { title: 'Hello World' } ]

await client.end();
