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
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const onePost = defineRelations({ users, posts }, (r) => ({
  users: { post: r.one.posts({ from: r.users.id, to: r.posts.authorId }) },
}));
const db = drizzle({ client, relations: onePost });

// An update that changes no value moves the first post of Alice behind the
// second.
await db.update(posts).set({ title: "Hello World" }).where(eq(posts.id, 1));
const anyPost = await db.query.users.findMany({
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
// A filter by `post` still tests all posts of the user, and an `orderBy` by `post` takes
// any of them. To filter or sort by the first one, use a relation to
// [a subquery](../relations/subquery-as-relation.md) with one post of each user.
const firstPost = await db.query.users.findMany({
  columns: { name: true },
  with: { post: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The first post of each user:", firstPost);
// [
//   { name: 'Alice', post: { title: 'Hello World' } },
//   { name: 'Bob', post: { title: 'Getting Started' } },
//   { name: 'Carol', post: null }
// ]

await client.end();
