// # column "posts.title" must appear in the GROUP BY clause or be used in an aggregate function
//
// With `groupBy()`, a row stands for several rows. A column with several values
// has no single value to return.
//
// Write: `min(posts.title)`, or count in a subquery instead.
// Trap: an error.
// In 1.0: the same.
// See: joins/newest-post-per-user, joins/string-agg, joins/counts-too-high,
// sql/count-of-the-same-table, foreign-keys/no-index.
// Also: 42803, groupBy with a join, group by all columns, any value of a
// group, count and other columns, group by primary key, sum per group, select
// column not in group by, aggregate per user.
//
// npm run example joins/group-by

import { count, DrizzleQueryError, eq, min } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db
    .select({ name: users.name, title: posts.title, posts: count(posts.id) })
    .from(users)
    .leftJoin(posts, eq(posts.authorId, users.id))
    .groupBy(users.id)
    .orderBy(users.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A user has several titles:", { code, message });
  // {
  //   code: '42803',
  //   message:
  //     'column "posts.title" must appear in the GROUP BY clause or be ' +
  //     'used in an aggregate function'
  // }
}

// The name of the user is allowed: `users.id` is the primary key, so each group
// has one name. For a `unique` column, PostgreSQL does not conclude this.

// ## Use an aggregate function
//
// `min()` returns the first title in the sort order, not that of the oldest post.
// PostgreSQL has no `min()` of a boolean, a uuid or json.
const first = await db
  .select({ name: users.name, first: min(posts.title), posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("The first title by the alphabet:", first);
// [
//   { name: 'Alice', first: 'Hello World', posts: 2 },
//   { name: 'Bob', first: 'Getting Started', posts: 1 },
//   { name: 'Carol', first: null, posts: 0 }
// ]

// ## Or count in a subquery
//
// Then nothing is grouped, and each post has a row.
const eachPost = await db
  .select({
    name: users.name,
    title: posts.title,
    posts: db.$count(posts, eq(posts.authorId, users.id)),
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("Each post, and the number of posts:", eachPost);
// [
//   { name: 'Alice', title: 'Hello World', posts: 2 },
//   { name: 'Alice', title: 'Second Thoughts', posts: 2 },
//   { name: 'Bob', title: 'Getting Started', posts: 1 },
//   { name: 'Carol', title: null, posts: 0 }
// ]

await client.end();
