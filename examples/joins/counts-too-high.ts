// # Counts are too high when a query joins two tables
//
// If you join both posts and tags to the users, each post of a user is beside
// each tag. Alice has two of each, so she has four rows, and both counts are 4.
//
// Write: `db.$count(posts, eq(posts.authorId, users.id))` in place of each
// join.
// Trap: wrong count.
// In 1.0: the same.
// See: joins/two-joins-repeat-rows, joins/join-a-subquery, joins/sum-too-high,
// sql/count-of-the-same-table, many-to-many/same-pair-twice.
// Also: count of two relations, counts multiply, two left joins, cartesian
// product, duplicate rows, sum is too high, doubled, wrong totals, wrong sum,
// sum of two tables, multiplied, number of posts and comments, inflated
// counts.
//
// npm run example joins/counts-too-high

import { count, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const multiplied = await db
  .select({
    name: users.name,
    posts: count(posts.id),
    tags: count(usersToTags.tagId),
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .leftJoin(usersToTags, eq(users.id, usersToTags.userId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Alice has 4 and 4:", multiplied);
// [
//   { name: 'Alice', posts: 4, tags: 4 },
//   { name: 'Bob', posts: 1, tags: 1 },
//   { name: 'Carol', posts: 0, tags: 0 }
// ]

// ## Count in subqueries: `db.$count()`
//
// The subqueries run for each user: declare [an
// index](../foreign-keys/no-index.md) on the foreign key.
// `countDistinct(posts.id)` in the joins is right, too, but PostgreSQL still
// makes every pair.
const subqueryCounts = await db
  .select({
    name: users.name,
    posts: db.$count(posts, eq(posts.authorId, users.id)),
    tags: db.$count(usersToTags, eq(usersToTags.userId, users.id)),
  })
  .from(users)
  .orderBy(users.id);

console.log("Counted in subqueries:", subqueryCounts);
// [
//   { name: 'Alice', posts: 2, tags: 2 },
//   { name: 'Bob', posts: 1, tags: 1 },
//   { name: 'Carol', posts: 0, tags: 0 }
// ]

await client.end();
