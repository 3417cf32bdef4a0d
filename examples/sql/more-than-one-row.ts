// # more than one row returned by a subquery used as an expression
//
// A subquery in the place of a value must return one row or none. The query
// works until a user has two posts.
//
// Write: `array(${titles})`, where `titles` is the subquery, or
// `.orderBy(posts.id).limit(1)` in the subquery.
// Trap: an error.
// In 1.0: the same.
// See: sql/subquery-as-a-field, sql/subquery-over-the-same-table,
// values/array-agg-null, values/array-agg-of-dates, foreign-keys/no-index.
// Also: 21000, subquery in select, subselect as a field, scalar subquery,
// array of a subquery, array(select), limit 1, subquery returns several rows.
//
// npm run example sql/more-than-one-row

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const titles = db
  .select({ title: posts.title })
  .from(posts)
  .where(eq(posts.authorId, users.id))
  .orderBy(posts.id);
try {
  await db
    .select({ name: users.name, title: sql<string>`(${titles})` })
    .from(users)
    .orderBy(users.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Alice has two posts:", { code, message });
  // {
  //   code: '21000',
  //   message: 'more than one row returned by a subquery used as an expression'
  // }
}

// ## Make an array of the rows
//
// A user without posts has an empty array. With postgres.js, a null in an array
// of texts is the string 'NULL'.
const arrays = await db
  .select({ name: users.name, titles: sql<string[]>`array(${titles})` })
  .from(users)
  .orderBy(users.id);

console.log("All titles:", arrays);
// [
//   { name: 'Alice', titles: [ 'Hello World', 'Second Thoughts' ] },
//   { name: 'Bob', titles: [ 'Getting Started' ] },
//   { name: 'Carol', titles: [] }
// ]

// ## Or take one row: `limit(1)`
//
// For a user without posts, the value is `null`.
const firstTitle = db
  .select({ title: posts.title })
  .from(posts)
  .where(eq(posts.authorId, users.id))
  .orderBy(posts.id)
  .limit(1);
const firsts = await db
  .select({ name: users.name, first: sql<string | null>`(${firstTitle})` })
  .from(users)
  .orderBy(users.id);

console.log("The first title:", firsts);
// [
//   { name: 'Alice', first: 'Hello World' },
//   { name: 'Bob', first: 'Getting Started' },
//   { name: 'Carol', first: null }
// ]

await client.end();
