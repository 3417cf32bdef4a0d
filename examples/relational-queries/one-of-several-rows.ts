// # A `one` relation with several matching rows returns any of them
//
// If several rows match a `one` relation, Drizzle takes the first that
// PostgreSQL returns. Without `orderBy`, this can be any of them.
//
// Write: a many() relation, with `orderBy: (post, { asc }) => asc(post.id)`
// and `limit: 1`.
// Trap: wrong rows.
// In 1.0: the same.
// See: relational-queries/limit-related-rows,
// relations/one-of-many-by-condition, relations/one-to-one,
// foreign-keys/no-index.
// Also: latest related row, first or newest post of each user, order by in a
// one relation, has one of many, one() returns the wrong row, newest child
// only, latest order, hasOne with many rows, single row of many.
//
// npm run example relational-queries/one-of-several-rows

import { eq, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../../src/db";
import { posts, postsRelations, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const usersRelations = relations(users, ({ one }) => ({ post: one(posts) }));
const onePostDb = drizzle(client, {
  schema: { users, posts, usersRelations, postsRelations },
});

// An update that changes no value moves the first post of Alice behind the
// second.
await db.update(posts).set({ title: "Hello World" }).where(eq(posts.id, 1));
const anyPost = await onePostDb.query.users.findMany({
  columns: { name: true },
  with: { post: { columns: { title: true } } },
  orderBy: users.id,
});

console.log("Wrong: the second post of Alice, not the first:", anyPost);
// [
//   { name: 'Alice', post: { title: 'Second Thoughts' } },
//   { name: 'Bob', post: { title: 'Getting Started' } },
//   { name: 'Carol', post: null }
// ]

// ## Use a `many` relation with an order and a limit
//
// In 0.45, the type of a `one` relation has no `orderBy`.
const firstPosts = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
      limit: 1,
    },
  },
  orderBy: users.id,
});

console.log("The first post of each user:", firstPosts);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

await client.end();
