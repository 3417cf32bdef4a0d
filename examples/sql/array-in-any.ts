// # op ANY/ALL (array) requires array on right side
//
// `any()` takes one array, but Drizzle makes a parameter of each value of an
// array in `${}`. If the array has one text or number, the error is 22P02 or
// ERR_INVALID_ARG_TYPE. A text such as `{a,b}` is read as an array, without an
// error.
//
// Write: `inArray(posts.id, ids)`, or `any(${sql.param(ids)})` in `sql`.
// Trap: an error.
// In 1.0: the same.
// See: sql/empty-array, sql/in-array-placeholder, joins/load-by-ids,
// writes/too-many-parameters.
// Issues: #1589.
// Also: 42809, 22P02, malformed array literal, array as one parameter,
// sql.param, in with a list, sql.join, Received type number, IN with an array,
// list of ids, any of a list.
//
// npm run example sql/array-in-any

import { DrizzleQueryError, inArray, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const ids = [1, 3];
try {
  await db
    .select({ title: posts.title })
    .from(posts)
    .where(sql`${posts.id} = any(${ids})`)
    .orderBy(posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Two parameters instead of an array:", { code, message });
  // {
  //   code: '42809',
  //   message: 'op ANY/ALL (array) requires array on right side'
  // }
}

// ## Pass the array as one parameter: `sql.param()`
//
// With postgres.js, this fails for an array of `Date`, `bigint` or `boolean`, with
// `fetch_types: false` for each array, and in 0.45 beside a `numeric`, `date` or
// `timestamp` column: use `inArray()`. With node-postgres, a `Date` in the array is
// [sent as local time](date-in-sql.md).
const withParam = await db
  .select({ title: posts.title })
  .from(posts)
  .where(sql`${posts.id} = any(${sql.param(ids)})`)
  .orderBy(posts.id);

console.log("One parameter:", withParam);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

// ## Or use `inArray()`
//
// An empty array matches no row.
const withInArray = await db
  .select({ title: posts.title })
  .from(posts)
  .where(inArray(posts.id, ids))
  .orderBy(posts.id);

console.log("With inArray():", withInArray);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

await client.end();
