// # `db.query` with one PostgreSQL schema for each tenant
//
// Write a function that declares the tables and the relations of a tenant, and
// calls `drizzle()` with them. All tenants share one client, and so one pool of
// connections.
//
// npm run example 1.0/tenants/query-per-schema

import { defineRelations } from "drizzle-orm";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { seed } from "../../../src/seed";

await seed("collisions");

// ## A function for the database of a tenant
//
// Take the name of the tenant from the session of the user, not from a request.
// The type of the database is `ReturnType<typeof databaseOf>`.
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
  const relations = defineRelations({ users, posts }, (r) => ({
    users: { posts: r.many.posts() },
    posts: {
      author: r.one.users({ from: r.posts.authorId, to: r.users.id }),
    },
  }));
  return drizzle({ client, relations });
}

const db = databaseOf("collisions");
const users = await db.query.users.findMany({
  with: { posts: true },
  orderBy: { id: "asc" },
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
