// # `JSON.stringify()` in `sql` writes a string into a `jsonb` column
//
// In 0.45, a text of JSON is a good parameter for `jsonb` in `sql`. With
// postgres.js, Drizzle 1.0 writes the text as a JSON string, without an error,
// and the condition here finds no row.
//
// Write: `sql.param(patch, articles.details)`, with an object as `patch`.
// Trap: nothing in 0.45.
// In 1.0: with postgres.js, a string is written, and a condition finds no row.
// See: values/jsonb-update-one-key, values/jsonb-string.
// Also: double encoded json, jsonb ||, @>, jsonb_set, quotes in json, escaped
// json, ::jsonb parameter.
//
// npm run example upgrading/json-stringify-in-sql

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const patch = { source: "agency" };

const stringified = await db
  .update(articles)
  .set({ details: sql`${articles.details} || ${JSON.stringify(patch)}::jsonb` })
  .where(eq(articles.title, "Rain"))
  .returning({ details: articles.details });

console.log("With JSON.stringify():", stringified);
// [ { details: { words: 120, source: 'agency' } } ]

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

console.log("A condition with JSON.stringify():", found);
// [ { title: 'Wind' } ]

// ## Pass the object with the column
//
// `sql.param()` encodes the value as the column does, in 0.45 and in 1.0. If the
// column is null, so is the result of `||`:
// [use `coalesce`](../values/jsonb-update-one-key.md).
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
