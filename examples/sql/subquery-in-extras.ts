// # A subquery in `extras` gives every user the same number of posts
//
// In a query without `with`, Drizzle 0.45 writes the columns of a `sql` in
// `extras` without their tables. The subquery then compares two columns of
// `posts` with each other.
//
// Write: ``sql<number>`(${db.select({ posts: count()
// }).from(posts).where(eq(posts.authorId, user.id))})::int`.as("posts")``, with the
// `user` of the callback.
// Trap: wrong values.
// In 1.0: an error.
// See: sql/count-in-extras, sql/map-with-in-extras,
// sql/subquery-over-the-same-table, foreign-keys/no-index.
// Issues: #4696.
// Also: count related rows in db.query, correlated subquery, computed field,
// invalid reference to FROM-clause entry for table "users", same value in
// every row, count in extras, total per row.
//
// npm run example sql/subquery-in-extras

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const sameExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: {
    posts: sql<number>`(
      select count(*)::int from ${posts}
      where ${posts.authorId} = ${users.id}
    )`.as("posts"),
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Wrong: the same number for every user:", sameExtra);
// [
//   { name: 'Alice', posts: 1 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 1 }
// ]

// ## Put a `db.select()` in parentheses
//
// The condition of a `db.select()` keeps the tables' names. The parameter `user`
// alone does not help: in `sql`, `${user.id}` is `"id"`, too. Cast the number,
// because `extras` do not convert it. To count rows of the query's own table,
// select from an [`alias()`](subquery-over-the-same-table.md).
const selectedExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: (user) => ({
    posts: sql<number>`(${db
      .select({ posts: count() })
      .from(posts)
      .where(eq(posts.authorId, user.id))})::int`.as("posts"),
  }),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("With db.select() in extras:", selectedExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
