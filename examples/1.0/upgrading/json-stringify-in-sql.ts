// # `JSON.stringify()` in `sql` writes a string into a `jsonb` column
//
// In Drizzle 1.0 with postgres.js, a text as a parameter for `jsonb` becomes a JSON
// string, and `||` then makes an array of the object and the string. With
// node-postgres and PGlite, the text works as in 0.45.
//
// Write: `sql.param(patch, articles.details)`, with an object as `patch`.
//
// npm run example 1.0/upgrading/json-stringify-in-sql

import { eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { articles } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const patch = { source: "agency" };

const stringified = await db
  .update(articles)
  .set({ details: sql`${articles.details} || ${JSON.stringify(patch)}::jsonb` })
  .where(eq(articles.title, "Rain"))
  .returning({ details: articles.details });

console.log("Wrong: an array with a string:", stringified);
// [
//   {
//     details: [ { words: 120, source: '10.5' }, '{"source":"agency"}' ]
//   }
// ]

const words = { words: 9 };

await db
  .update(articles)
  .set({ details: words })
  .where(eq(articles.title, "Wind"));
const found = await db
  .select({ title: articles.title })
  .from(articles)
  .where(sql`${articles.details} @> ${JSON.stringify(words)}::jsonb`)
  .orderBy(articles.id);

console.log("Wrong: JSON.stringify() finds no row:", found);
// []

// ## Pass the object with the column
//
// `sql.param()` encodes the value as the column does. If the column is null, so is
// the result of `||`: [use `coalesce`](../values/jsonb-update-one-key.md).
const withParam = await db
  .update(articles)
  .set({
    details: sql`${articles.details} || ${sql.param(patch, articles.details)}`,
  })
  .where(eq(articles.title, "Wind"))
  .returning({ details: articles.details });

console.log("With sql.param():", withParam);
// [ { details: { words: 9, source: 'agency' } } ]

await client.end();
