// # `db.query` with one PostgreSQL schema for each tenant
//
// Write a function that declares the tables and the relations of a tenant, and
// calls `drizzle()` with them. All tenants share one client, and so one pool of
// connections.
//
// Group: declare.
// In 1.0: other code.
// See: collisions/schema-per-tenant, tenants/tables-of-a-tenant,
// collisions/same-name-in-two-schemas.
// Issues: #423, #1807.
// Also: multi-tenant, dynamic schema, pgSchema at run time, search_path, schema
// per customer, relational query of another schema, findMany, withSchema.
//
// npm run example tenants/query-per-schema

import { relations } from "drizzle-orm";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { seed } from "../../src/seed";

await seed("collisions");

// ## A function for the database of a tenant
//
// Take the name of the tenant from the session of the user, not from a request.
// The type of the database is `ReturnType<typeof databaseOf>`. Do not put the
// tables of two tenants into one `drizzle()`: they have the same names.
function databaseOf(tenant: string) {
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
  const usersRelations = relations(users, ({ many }) => ({
    posts: many(posts),
  }));
  const postsRelations = relations(posts, ({ one }) => ({
    author: one(users, { fields: [posts.authorId], references: [users.id] }),
  }));
  const tables = { users, posts, usersRelations, postsRelations };
  return drizzle(client, { schema: tables });
}

const db = databaseOf("collisions");
const users = await db.query.users.findMany({
  with: { posts: true },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The users of a tenant, with their posts:", users);
// [
//   {
//     id: 1,
//     title: 'Admin',
//     posts: [ { id: 5, title: 'Hello World', authorId: 1 } ]
//   }
// ]

// ## The SQL of another tenant
const other = databaseOf("acme");
const { sql } = other.query.users.findMany({ with: { posts: true } }).toSQL();

console.log("Reads only acme:", sql.match(/"\w+"\."(users|posts)"/g));
// [ '"acme"."users"', '"acme"."posts"' ]

await client.end();
