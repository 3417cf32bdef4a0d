// # '"drizzle-orm/pg-core"' has no exported member named 'PgDatabase'
//
// The type of `db` and of a transaction is `PgAsyncDatabase` in 1.0. Give it the
// type of the relations.
//
// Write: `PgAsyncDatabase<PgQueryResultHKT, typeof relations>`.
//
// npm run example 1.0/upgrading/pg-database

import type {
  PgAsyncDatabase,
  // @ts-expect-error TS2724: its name is PgAsyncDatabase
  PgDatabase,
  PgQueryResultHKT,
} from "drizzle-orm/pg-core";
import { client, db } from "../db";
import type { relations } from "../db/relations";
import type * as schema from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

type OldDatabase = PgDatabase<PgQueryResultHKT, typeof schema>;

async function findOldNames(db: OldDatabase) {
  const users = await db.query.users.findMany({ orderBy: { id: "asc" } });
  return users.map(
    // @ts-expect-error TS7031: db has no type
    ({ name }) => name,
  );
}

const untypedNames = await findOldNames(db);

console.log("Given db:", untypedNames);
// [ 'Alice', 'Bob', 'Carol' ]

// ## Use `PgAsyncDatabase`
//
// With `PgQueryResultHKT`, the result of `execute()` has the type `unknown`.
type Database = PgAsyncDatabase<PgQueryResultHKT, typeof relations>;

async function findNames(db: Database) {
  const users = await db.query.users.findMany({ orderBy: { id: "asc" } });
  return users.map(({ name }) => name);
}

const names = await db.transaction((tx) => findNames(tx));

console.log("Given a transaction:", names);
// [ 'Alice', 'Bob', 'Carol' ]

await client.end();
