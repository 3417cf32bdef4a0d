// # aggregate functions are not allowed in WHERE
//
// `where()` filters single rows, before they are grouped. The count of a group
// is known only afterwards.
//
// Write: `.having(gt(count(posts.id), 1))`, after `.groupBy(users.id)`.
// Trap: an error.
// In 1.0: the same.
// See: sql/alias-in-having, joins/count-without-posts, joins/counts-too-high,
// joins/without-a-match, values/max-not-encoded.
// Also: 42803, having, filter by a count, count greater than, groupBy with a
// condition, users with more than one post, at least n, filter after group by,
// condition on an aggregate, where count, filter groups, more than n.
//
// npm run example joins/having

import { count, DrizzleQueryError, eq, gt } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db
    .select({ name: users.name, posts: count(posts.id) })
    .from(users)
    .innerJoin(posts, eq(posts.authorId, users.id))
    .where(gt(count(posts.id), 1))
    .groupBy(users.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A count in where():", { code, message });
  // {
  //   code: '42803',
  //   message: 'aggregate functions are not allowed in WHERE'
  // }
}

// ## Put the condition into `having()`
//
// With an inner join, conditions on a column stay in `where()`.
const severalPosts = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .having(gt(count(posts.id), 1))
  .orderBy(users.id);

console.log("More than one post:", severalPosts);
// [ { name: 'Alice', posts: 2 } ]

// ## Count zero: a left join
//
// A left join keeps the users without posts: put a condition on a column of the
// posts into the join. `having()` also takes a function of the selected fields.
const fewPosts = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .having(({ posts }) => eq(posts, 0))
  .orderBy(users.id);

console.log("No post:", fewPosts);
// [ { name: 'Carol', posts: 0 } ]

await client.end();
