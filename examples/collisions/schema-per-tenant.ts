// # One PostgreSQL schema for each tenant
//
// Write a function that declares the tables in the schema of a tenant. The name
// of the schema is then in the SQL of a query of these tables, whatever the
// `search_path` is.
//
// Group: declare.
// In 1.0: the same.
// See: tenants/query-per-schema, tenants/tables-of-a-tenant,
// collisions/table-of-another-schema, collisions/table-is-missing-in-a-join.
// Also: multi-tenant, dynamic schema, pgSchema at run time, tenant schema,
// search_path, withSchema, table in another schema, SaaS, one database for
// many customers, each customer a schema, switch the schema, choose a schema
// at run time, organisations, workspace.
//
// npm run example collisions/schema-per-tenant

import { eq } from "drizzle-orm";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("collisions");

// ## A function that declares the tables
//
// Take the name of the tenant from the session of the user, not from a parameter
// of the request. drizzle-kit reads only exported tables, so it makes no migrations
// for these tables. `drizzle-kit push` of 1.0 wants to drop their schemas: set
// `schemaFilter` in its config to the schemas of the exported tables, such as
// `["public"]`.
// `push` leaves out the tables of all other schemas, without an error.
function tablesOf(tenant: string) {
  const schema = pgSchema(tenant);
  const users = schema.table("users", {
    id: serial("id").primaryKey(),
    title: text("title").notNull(),
  });
  const posts = schema.table("posts", {
    id: serial("id").primaryKey(),
    title: text("title").notNull(),
    authorId: integer("author_id").notNull(),
  });
  return { users, posts };
}

const { users, posts } = tablesOf("collisions");
const rows = await db
  .select({ user: users.title, post: posts.title })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .orderBy(posts.id);

console.log("The posts of a tenant:", rows);
// [ { user: 'Admin', post: 'Hello World' } ]

// ## The SQL of another tenant
const other = tablesOf("acme");
const { sql } = db.select({ id: other.posts.id }).from(other.posts).toSQL();

console.log("SQL:", sql);
// 'select "id" from "acme"."posts"'

await client.end();
