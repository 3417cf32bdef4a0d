// # A query returns the rows of another PostgreSQL schema: `pgTable` and `pgSchema`
//
// `pgTable()` names no PostgreSQL schema: the query reads the table that the
// `search_path` of the connection finds first, here the one in `public`.
//
// Write: declare the table with `pgSchema("collisions")`.
// Trap: wrong rows.
// In 1.0: the same.
// See: collisions/relation-does-not-exist, collisions/schema-per-tenant.
// Also: pgTable instead of pgSchema, search_path, multi-tenant, wrong tenant,
// relation does not exist, missing schema name, data of another tenant, wrong
// schema, public schema.
//
// npm run example collisions/table-of-another-schema

import { integer, pgSchema, pgTable, serial, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("collisions");

const withoutSchema = pgTable("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id").notNull(),
});
const wrongRows = await db
  .select()
  .from(withoutSchema)
  .orderBy(withoutSchema.id);

console.log("Wrong: the post of the schema public:", wrongRows);
// [ { id: 1, title: 'Hello World', authorId: 1 } ]

// ## Declare the table with `pgSchema()`
const schema = pgSchema("collisions");
const withSchema = schema.table("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id").notNull(),
});
const rightRows = await db.select().from(withSchema).orderBy(withSchema.id);

console.log("The posts in collisions:", rightRows);
// [ { id: 5, title: 'Hello World', authorId: 1 } ]

await client.end();
