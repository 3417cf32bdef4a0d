// # Cannot read properties of undefined (reading 'findMany')
//
// `db.query` has the tables of the option `relations` in 1.0. Drizzle ignores
// the option `schema`.
//
// Write: `drizzle({ client, relations })`, in 1.0, with `relations` from
// `defineRelations`.
//
// npm run example 1.0/upgrading/query-is-empty

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/relations";
import * as schema from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const schemaDb = drizzle(
  // @ts-expect-error TS2345: there is no option schema
  { client, schema },
);
try {
  // @ts-expect-error TS2339: db.query has no tables
  await schemaDb.query.users.findMany();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("With a schema:", error.message);
  // "Cannot read properties of undefined (reading 'findMany')"
}

// ## Give the relations to `drizzle()`

const db = drizzle({ client, relations });
const users = await db.query.users.findMany({ orderBy: { id: "asc" } });

console.log("With relations:", users);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

// ## Tables without relations
//
// `defineRelations()` also takes the tables alone. `with` has no relations then.
const tablesOnly = drizzle({ client, relations: defineRelations(schema) });
const tags = await tablesOnly.query.tags.findMany({ orderBy: { id: "asc" } });

console.log("With tables alone:", tags);
// [ { id: 1, label: 'typescript' }, { id: 2, label: 'tutorial' } ]

await client.end();
