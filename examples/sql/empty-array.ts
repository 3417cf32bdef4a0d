// # An empty array in `sql`: syntax error at or near ")"
//
// Drizzle writes the values of an array between parentheses, and PostgreSQL
// accepts no list without a value.
//
// Write: `inArray(posts.id, ids)`.
// Trap: an error.
// In 1.0: the same.
// See: sql/delete-with-empty-filters, sql/array-in-any,
// joins/not-in-array-with-null, writes/too-many-parameters.
// Also: 42601, inArray with an empty array, empty IN list, in (), notInArray
// with an empty array returns everything, IN with no values, list is empty,
// where in with an empty list.
//
// npm run example sql/empty-array

import { DrizzleQueryError, inArray, notInArray, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const ids: number[] = [];
try {
  await db
    .select({ title: posts.title })
    .from(posts)
    .where(sql`${posts.id} in ${ids}`)
    .orderBy(posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("No value between the parentheses:", { code, message });
  // { code: '42601', message: 'syntax error at or near ")"' }
}

// ## Use `inArray()`
//
// With an empty array, the condition is false for every row.
const inList = await db
  .select({ title: posts.title })
  .from(posts)
  .where(inArray(posts.id, ids))
  .orderBy(posts.id);

console.log("In an empty list:", inList);
// []

// `notInArray()` is then true for every row, also in a `delete`.
const notInList = await db
  .select({ title: posts.title })
  .from(posts)
  .where(notInArray(posts.id, ids))
  .orderBy(posts.id);

console.log("Not in an empty list:", notInList);
// [
//   { title: 'Hello World' },
//   { title: 'Second Thoughts' },
//   { title: 'Getting Started' }
// ]

await client.end();
