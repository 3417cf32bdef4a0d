// # `count()` is 1 instead of 0 for a user without posts
//
// `count()` without a column counts rows, and a left join returns one row for a
// user without posts, with nulls as the columns of the posts.
//
// Write: `count(posts.id)`.
// Trap: wrong count.
// In 1.0: the same.
// See: joins/counts-too-high, joins/count-with-condition,
// joins/user-without-posts-disappears.
// Also: count related rows, count children, zero, left join, groupBy, number
// of posts of each user, how many children has each parent, including those
// with none, zero instead of one, count with group by, withCount, number of
// children, posts per user.
//
// npm run example joins/count-without-posts

import { count, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const rowsPerUser = await db
  .select({ name: users.name, posts: count() })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Carol has 1:", rowsPerUser);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 1 }
// ]

// ## Count a column of the posts
//
// With a column, `count()` counts the values that are not null. Take a column
// that is never null in its table, such as the primary key.
const postsPerUser = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Posts of each user:", postsPerUser);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
