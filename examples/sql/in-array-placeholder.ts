// # `inArray` with a placeholder: syntax error at or near "$1"
//
// `inArray()` writes a parameter for each value. It does not know how many
// values a placeholder will have.
//
// Write: ``sql`${posts.id} = any(${sql.placeholder("ids")})` ``.
// Trap: an error.
// In 1.0: the same.
// See: sql/array-in-any, sql/empty-array.
// Issues: #2872.
// Also: 42601, prepared statement with a list, sql.placeholder array, prepare
// with IN, any(), prepared query with an array.
//
// npm run example sql/in-array-placeholder

import { DrizzleQueryError, inArray, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const wrong = db
  .select({ title: posts.title })
  .from(posts)
  .where(inArray(posts.id, sql.placeholder("ids")))
  .orderBy(posts.id)
  .prepare("posts_in_array");
try {
  await wrong.execute({ ids: [1, 3] });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A placeholder in inArray():", { code, message });
  // { code: '42601', message: 'syntax error at or near "$1"' }
}

// ## Compare with an array: `= any()`
//
// One parameter has all values, and no column converts them. With postgres.js, the
// values cannot be of the JavaScript types `Date`, `bigint` or `boolean`. In 0.45,
// the column cannot be a `numeric`, `date` or `timestamp`. With `fetch_types: false`,
// each array fails. In these cases, use `inArray()` without a placeholder.
const right = db
  .select({ title: posts.title })
  .from(posts)
  .where(sql`${posts.id} = any(${sql.placeholder("ids")})`)
  .orderBy(posts.id)
  .prepare("posts_any");
const two = await right.execute({ ids: [1, 3] });
const none = await right.execute({ ids: [] });

console.log("Two posts:", two);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

console.log("An empty list:", none);
// []

await client.end();
