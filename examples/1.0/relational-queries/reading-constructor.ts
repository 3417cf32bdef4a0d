// # Cannot read properties of null (reading 'constructor')
//
// In Drizzle 1.0, `defineRelations()` ignores modules, so `db.query` is empty if you
// pass only modules.
//
// npm run example 1.0/relational-queries/reading-constructor

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import * as blog from "../db/schema";
import * as shop from "../db/shop";
import { seed } from "../../../src/seed";

await seed("blog");

const modules = defineRelations({ blog, shop });
const emptyDb = drizzle({ client, relations: modules });
try {
  // @ts-expect-error TS2339: db.query has no table
  await emptyDb.query.users.findMany();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Modules in an object:", error.message);
  // "Cannot read properties of undefined (reading 'findMany')"
}

// ## Spread the modules
//
// If two modules export one name, the later one replaces the other.
const relations = defineRelations({ ...blog, ...shop });
const db = drizzle({ client, relations });

const users = await db.query.users.findMany({ orderBy: { id: "asc" } });

console.log("A table of one module:", users);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

await client.end();
