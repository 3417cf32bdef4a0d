// # '"drizzle-orm/pg-core"' has no exported member named 'PgDatabase'
//
// `PgDatabase` is the type of `db` and of a transaction in 0.45. Its name in 1.0
// is `PgAsyncDatabase`, and its second parameter is the type of the relations.
//
// Write: `type AnyDatabase = Omit<typeof db, "$client">;`.
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses it.
// See: types/db-and-tx, types/schema-generic-is-missing.
// Also: TS2724, type of db, type of tx, function that takes db or a
// transaction, PgTransaction, PostgresJsDatabase, NodePgDatabase, type of the
// database object, types after the upgrade.
//
// npm run example upgrading/pg-database

import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

async function findNames(db: Database) {
  const users = await db.query.users.findMany({ orderBy: (user) => user.id });
  return users.map(({ name }) => name);
}

const names = await findNames(db);

console.log("Given db:", names);
// [ 'Alice', 'Bob', 'Carol' ]

// ## Prepare the upgrade: take the type of `db`
//
// Without `$client`, this type accepts `db` and a transaction, in 0.45 and in 1.0,
// unless `db` comes from `withReplicas()`.
type AnyDatabase = Omit<typeof db, "$client">;

async function findUserNames(db: AnyDatabase) {
  const users = await db.query.users.findMany({ orderBy: (user) => user.id });
  return users.map(({ name }) => name);
}

const namesInTransaction = await db.transaction((tx) => findUserNames(tx));

console.log("Given a transaction:", namesInTransaction);
// [ 'Alice', 'Bob', 'Carol' ]

await client.end();
