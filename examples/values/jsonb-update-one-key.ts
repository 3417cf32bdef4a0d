// # An update of a `jsonb` column deletes its other keys
//
// `set()` writes the whole value of the column. The keys that the new object
// lacks are gone.
//
// Write: ``sql`coalesce(${articles.details}, '{}') || ${patch}` ``, with
// `patch = sql.param({ source: "agency" }, articles.details)`.
// Trap: lost data.
// In 1.0: the same.
// See: values/json-null, upgrading/json-stringify-in-sql.
// Also: update one key of a jsonb column, merge jsonb, partial update of json,
// jsonb_set, patch, change one property of json, set a json field, json is
// overwritten, update nested json, settings object.
//
// npm run example values/jsonb-update-one-key

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const replaced = await db
  .update(articles)
  .set({ details: { words: 130 } })
  .where(eq(articles.title, "Rain"))
  .returning({ title: articles.title, details: articles.details });

console.log("The source is gone:", replaced);
// [ { title: 'Rain', details: { words: 130 } } ]

// ## Merge with `||`
//
// `sql.param()` encodes the object as the column does, and `coalesce` is for a
// column that is null. A key on the right replaces the whole value of this key
// on the left. For a key inside a key, use `jsonb_set()`: it changes nothing if
// the outer key is missing, and the whole column becomes null if the new value
// is the null of SQL. If the stored value is not an object (a JSON null, for
// example), `||` makes an array, without an error.
const patch = sql.param({ source: "agency" }, articles.details);

const merged = await db
  .update(articles)
  .set({ details: sql`coalesce(${articles.details}, '{}') || ${patch}` })
  .where(eq(articles.title, "Rain"))
  .returning({ title: articles.title, details: articles.details });

console.log("Both keys:", merged);
// [ { title: 'Rain', details: { words: 130, source: 'agency' } } ]

// ## Remove a key
//
// `-` takes a key away. It fails for a string, a number, a boolean and a JSON
// null: `cannot delete from scalar`.
const removed = await db
  .update(articles)
  .set({ details: sql`${articles.details} - 'words'` })
  .where(eq(articles.title, "Rain"))
  .returning({ title: articles.title, details: articles.details });

console.log("Without the words:", removed);
// [ { title: 'Rain', details: { source: 'agency' } } ]

await client.end();
