// Generated from ../../joins/union-changes-a-query.ts, as its code is the same in 1.0. Change it there.
//
// # `unionAll()` changes its first query
//
// A union is added to the query that comes first: afterwards, this query
// returns the rows of the union, too.
//
// Trap: wrong rows.
// In 1.0: the same.
// Also: reuse a query after a union, union twice, mutable query builder, rows
// of another query, set operator.
//
// npm run example 1.0/joins/union-changes-a-query

import { eq } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

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
const ofBoth = await unionAll(ofAlice, ofBob).orderBy(posts.title);
const rowsForAlice = await ofAlice;

console.log("The union:", ofBoth);
// [
//   { author: 'Bob', title: 'Getting Started' },
//   { author: 'Alice', title: 'Hello World' },
//   { author: 'Alice', title: 'Second Thoughts' }
// ]

console.log("Alice sees the post of Bob:", rowsForAlice);
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
