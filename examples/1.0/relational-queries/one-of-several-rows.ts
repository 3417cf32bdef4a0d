// # A `one` relation with several matching rows returns any of them
//
// If several rows match a `one` relation, Drizzle takes the first that
// PostgreSQL returns. Without `orderBy`, this can be any of them.
//
// Write: `post: { columns: { title: true }, orderBy: { id: "asc" } }`.
//
// npm run example 1.0/relational-queries/one-of-several-rows

import { defineRelations, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const onePost = defineRelations({ users, posts }, (r) => ({
  users: { post: r.one.posts({ from: r.users.id, to: r.posts.authorId }) },
}));
const onePostDb = drizzle({ client, relations: onePost });

// An update that changes no value moves the first post of Alice behind the
// second.
await db.update(posts).set({ title: "Hello World" }).where(eq(posts.id, 1));
const anyPost = await onePostDb.query.users.findMany({
  columns: { name: true },
  with: { post: { columns: { title: true } } },
  orderBy: { id: "asc" },
});

console.log("Wrong: the second post of Alice, not the first:", anyPost);
// [
//   { name: 'Alice', post: { title: 'Second Thoughts' } },
//   { name: 'Bob', post: { title: 'Getting Started' } },
//   { name: 'Carol', post: null }
// ]

// ## Order the rows of the `one` relation
//
// In 1.0, a `one` relation has an `orderBy`.
const firstPost = await onePostDb.query.users.findMany({
  columns: { name: true },
  with: { post: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The first post, by one:", firstPost);
// [
//   { name: 'Alice', post: { title: 'Hello World' } },
//   { name: 'Bob', post: { title: 'Getting Started' } },
//   { name: 'Carol', post: null }
// ]

// ## Use a `many` relation with an order and a limit
//
// Each user has the post in an array.
const firstPosts = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: { columns: { title: true }, orderBy: { id: "asc" }, limit: 1 },
  },
  orderBy: { id: "asc" },
});

console.log("The first post of each user:", firstPosts);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

await client.end();
