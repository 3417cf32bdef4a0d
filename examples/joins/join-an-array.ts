// # Join a table with an array of JavaScript
//
// Write the array as a list of `values` in `sql`, and join it. Cast the
// parameters, as nothing else says their types. A post whose id is twice in the
// array is twice in the result.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: joins/load-by-ids, writes/update-many-rows, sql/empty-array,
// sql/date-in-sql, joins/sql-field-is-null, sql/array-in-any.
// Also: join with values, VALUES list, unnest, sql.join, temporary table of
// values, match rows with input rows, bulk lookup, list of objects as a table,
// array as a table, lookup many pairs, match a list of values, uploaded list,
// composite IN.
//
// npm run example joins/join-an-array

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const scores = [
  { postId: 1, score: 7 },
  { postId: 3, score: 9 },
];

// ## A list of values: `sql.join()`
//
// Here, an empty array is a syntax error, and
// [too many parameters](../writes/too-many-parameters.md) are an error, too: use
// `unnest()`.
const rows = scores.map(
  ({ postId, score }) => sql`(${postId}::int, ${score}::int)`,
);
const list = sql`
  (values ${sql.join(rows, sql`, `)}) as scores (post_id, score)
`;
const joined = await db
  .select({
    author: users.name,
    title: posts.title,
    score: sql<number>`scores.score`,
  })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .innerJoin(list, sql`scores.post_id = ${posts.id}`)
  .orderBy(posts.id);

console.log("The posts with their scores:", joined);
// [
//   { author: 'Alice', title: 'Hello World', score: 7 },
//   { author: 'Bob', title: 'Getting Started', score: 9 }
// ]

// ## The parts of a row in arrays: `unnest()`
//
// The SQL is the same for any number of rows, also for an empty array. With
// postgres.js, an array of `boolean`, `bigint` or `Date` values fails, and in
// 0.45 a `numeric[]`, `date[]`, `timestamp[]` or `timestamptz[]`: use the list of
// values, with `toISOString()` for a `Date`.
const postIds = sql.param(scores.map(({ postId }) => postId));
const values = sql.param(scores.map(({ score }) => score));
const arrays = sql`
  unnest(${postIds}::int[], ${values}::int[]) as scores (post_id, score)
`;
const unnested = await db
  .select({ title: posts.title, score: sql<number>`scores.score` })
  .from(posts)
  .innerJoin(arrays, sql`scores.post_id = ${posts.id}`)
  .orderBy(posts.id);

console.log("With unnest():", unnested);
// [
//   { title: 'Hello World', score: 7 },
//   { title: 'Getting Started', score: 9 }
// ]

await client.end();
