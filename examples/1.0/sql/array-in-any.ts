// Generated from ../../sql/array-in-any.ts, as its code is the same in 1.0. Change it there.
//
// # op ANY/ALL (array) requires array on right side
//
// Drizzle makes a parameter of each value of an array in `${}`, with commas
// between them. That is right for `in`, and wrong for `any()`, which takes one
// array.
//
// Issues: #1589.
// Trap: an error.
// In 1.0: the same.
// Also: 42809, 22P02, malformed array literal, array as one parameter,
// sql.param, in with a list, sql.join, any with an array.
//
// npm run example 1.0/sql/array-in-any

import { DrizzleQueryError, inArray, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

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
const withParam = await db
  .select({ title: posts.title })
  .from(posts)
  .where(sql`${posts.id} = any(${sql.param(ids)})`)
  .orderBy(posts.id);

console.log("One parameter:", withParam);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

// ## Or use `in`
//
// Drizzle writes the parentheses around the values.
const withIn = await db
  .select({ title: posts.title })
  .from(posts)
  .where(sql`${posts.id} in ${ids}`)
  .orderBy(posts.id);

console.log("With in:", withIn);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

// ## Or use `inArray()`
//
// It also takes an empty array: see
// [syntax error at or near ")"](empty-array.md).
const withInArray = await db
  .select({ title: posts.title })
  .from(posts)
  .where(inArray(posts.id, ids))
  .orderBy(posts.id);

console.log("With inArray():", withInArray);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

await client.end();
