// # A subquery in `sql` gives every user the same number of posts
//
// In a query without a join, Drizzle 0.45 writes the columns of a `sql` field
// without their tables. Inside the subquery, `"author_id" = "id"` then compares
// two columns of `posts` with each other.
//
// Write: `db.$count(posts, eq(posts.authorId, users.id))`.
// Trap: wrong values.
// In 1.0: fixed, unless a column in it is written as text.
// See: sql/subquery-in-extras, sql/column-of-missing-table,
// sql/subquery-over-the-same-table, foreign-keys/no-index.
// Issues: #5734.
// Also: correlated subquery, count related rows, column without its table
// name, ambiguous, subselect, same value in every row, count per row, number
// of children in select, scalar subquery.
//
// npm run example sql/subquery-in-select

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const sameNumber = await db
  .select({
    name: users.name,
    posts: sql<number>`(
      select count(*)::int from ${posts}
      where ${posts.authorId} = ${users.id}
    )`,
  })
  .from(users)
  .orderBy(users.id);

console.log("Wrong: the same number for every user:", sameNumber);
// [
//   { name: 'Alice', posts: 1 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 1 }
// ]

// ## Count with `db.$count()`
//
// To count rows of the query's own table, [give the queried table an
// alias](count-of-the-same-table.md). In another subquery than a count, write
// `${eq(posts.authorId, users.id)}` in the `sql`: the columns in `eq()` keep
// their tables.
const counted = await db
  .select({
    name: users.name,
    posts: db.$count(posts, eq(posts.authorId, users.id)),
  })
  .from(users)
  .orderBy(users.id);

console.log("With db.$count():", counted);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
