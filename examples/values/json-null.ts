// # `isNull` does not find a JSON null in a `jsonb` column
//
// A `jsonb` column can hold the JSON value `null`, which is not the null of
// SQL. Drizzle returns `null` for both.
//
// Write: ``or(isNull(articles.details), eq(sql`jsonb_typeof(${articles.details})`,
// "null"))``.
// Trap: missing rows.
// In 1.0: the same.
// See: values/jsonb-update-one-key, sql/eq-null.
// Also: json null, JSON null and SQL NULL, 'null'::jsonb, jsonb_typeof, empty
// json.
//
// npm run example values/json-null

import { eq, isNull, or, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// Another program writes a JSON null into Ice. Wind has the null of SQL.
await db
  .update(articles)
  .set({ details: sql`'null'::jsonb` })
  .where(eq(articles.title, "Ice"));

const sqlNulls = await db
  .select({ title: articles.title, details: articles.details })
  .from(articles)
  .where(isNull(articles.details))
  .orderBy(articles.id);

console.log("Ice is missing:", sqlNulls);
// [ { title: 'Wind', details: null } ]

// ## Ask for both
//
// The type of a JSON null is `'null'`. `notNull()` does not refuse it. `null` in
// `set()` and `values()` writes the null of SQL, but in 0.45, `null` for a
// placeholder there writes a JSON null.
const bothNulls = await db
  .select({ title: articles.title, details: articles.details })
  .from(articles)
  .where(
    or(
      isNull(articles.details),
      eq(sql`jsonb_typeof(${articles.details})`, "null"),
    ),
  )
  .orderBy(articles.id);

console.log("Both nulls:", bothNulls);
// [
//   { title: 'Wind', details: null },
//   { title: 'Ice', details: null }
// ]

await client.end();
