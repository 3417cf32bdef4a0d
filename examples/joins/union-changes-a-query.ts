// # `unionAll()` changes its first query
//
// `unionAll()` adds the union to its first query, which then returns the rows of
// the union. `union()`, `intersect()` and `except()` change their first query,
// too.
//
// Write: a function that makes the query:
// `unionAll(postsOf("Alice"), postsOf("Bob"))`.
// Trap: wrong rows.
// In 1.0: the same.
// See: joins/two-queries-from-one, joins/union-of-two-joins.
// Also: reuse a query after a union, union twice, mutable query builder, rows
// of another query, set operator.
//
// npm run example joins/union-changes-a-query

import { eq } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const ofAlice = db
  .select({ author: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(eq(users.name, "Alice"));
const ofBob = db
  .select({ author: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(eq(users.name, "Bob"));
await unionAll(ofAlice, ofBob).orderBy(posts.title);
const rowsForAlice = await ofAlice;

console.log("Wrong: Alice sees the post of Bob:", rowsForAlice);
// [
//   { author: 'Bob', title: 'Getting Started' },
//   { author: 'Alice', title: 'Hello World' },
//   { author: 'Alice', title: 'Second Thoughts' }
// ]

// ## Write a function that makes the query
//
// Each call makes a new query.
const postsOf = (name: string) =>
  db
    .select({ author: users.name, title: posts.title })
    .from(posts)
    .innerJoin(users, eq(posts.authorId, users.id))
    .where(eq(users.name, name));
const both = await unionAll(postsOf("Alice"), postsOf("Bob")).orderBy(
  posts.title,
);
const onlyAlice = await postsOf("Alice").orderBy(posts.title);

console.log("Both:", both);
// [
//   { author: 'Bob', title: 'Getting Started' },
//   { author: 'Alice', title: 'Hello World' },
//   { author: 'Alice', title: 'Second Thoughts' }
// ]

console.log("Only Alice:", onlyAlice);
// [
//   { author: 'Alice', title: 'Hello World' },
//   { author: 'Alice', title: 'Second Thoughts' }
// ]

await client.end();
