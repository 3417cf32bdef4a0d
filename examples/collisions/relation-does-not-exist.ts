// # relation "books" does not exist
//
// `pgTable()` names no schema, so PostgreSQL looks for the table in the schemas of
// the `search_path`, here in `public`. This table is in the schema `traps`.
//
// Write: declare a table of the schema traps with `pgSchema("traps")`.
// Trap: an error.
// In 1.0: the same.
// See: collisions/table-of-another-schema, collisions/schema-per-tenant.
// Also: 42P01, pgSchema, search_path, table not found, missing schema name,
// table exists but is not found, table does not exist, forgot the migration,
// table is missing in the database, no such table.
//
// npm run example collisions/relation-does-not-exist

import { DrizzleQueryError } from "drizzle-orm";
import { pgSchema, pgTable, serial, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("library");

const withoutSchema = pgTable("books", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
});
try {
  await db.select().from(withoutSchema).orderBy(withoutSchema.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The table is not in public:", { code, message });
  // { code: '42P01', message: 'relation "books" does not exist' }
}

// ## Declare the table with `pgSchema()`
//
// If no schema of the database has the table, run the migrations. `drizzle-kit
// push` of 0.31 leaves out the table, without an error, unless `schemaFilter` of
// the config names its schema, as in `["public", "traps"]`.
const traps = pgSchema("traps");
const books = traps.table("books", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
});
const rows = await db.select().from(books).orderBy(books.id);

console.log("The books:", rows);
// [ { id: 1, title: 'Old Maps' }, { id: 2, title: 'New Maps' } ]

await client.end();
