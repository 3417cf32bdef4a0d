// # Two queries from one base query return the same rows
//
// A method such as `where()` changes the query itself and returns it. `ofAlice` and
// `ofBob` are one query, and the last `where()` counts.
//
// Write: a function that makes the query:
// `postsWithAuthor().where(eq(users.name, "Alice"))`.
// Trap: rows of another user.
// In 1.0: the same.
// See: joins/union-changes-a-query, sql/second-where.
// Issues: #1397.
// Also: reuse a query, base query, clone a query, mutable query builder, where
// of another user, limit changes the base query, page and total, share a
// query, copy of a query, same query for count and rows.
//
// npm run example joins/two-queries-from-one

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const base = db
  .select({ author: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id);
const ofAlice = base.where(eq(users.name, "Alice"));
const ofBob = base.where(eq(users.name, "Bob"));

const rowsForAlice = await ofAlice;
const rowsForBob = await ofBob;

console.log("Wrong: Alice sees the posts of Bob:", rowsForAlice);
// [ { author: 'Bob', title: 'Getting Started' } ]

console.log("Bob sees the same posts:", rowsForBob);
// [ { author: 'Bob', title: 'Getting Started' } ]

// ## Write a function that makes the query
//
// Each call makes a new query.
const postsWithAuthor = () =>
  db
    .select({ author: users.name, title: posts.title })
    .from(posts)
    .innerJoin(users, eq(posts.authorId, users.id))
    .orderBy(posts.id);

const postsOfAlice = await postsWithAuthor().where(eq(users.name, "Alice"));
const postsOfBob = await postsWithAuthor().where(eq(users.name, "Bob"));

console.log("The posts of Alice:", postsOfAlice);
// [
//   { author: 'Alice', title: 'Hello World' },
//   { author: 'Alice', title: 'Second Thoughts' }
// ]

console.log("The posts of Bob:", postsOfBob);
// [ { author: 'Bob', title: 'Getting Started' } ]

await client.end();
