// Generated from ../../values/jsonb-update-one-key.ts, as its code is the same in 1.0. Change it there.
//
// # An update of a `jsonb` column deletes its other keys
//
// `set()` writes the whole value of the column. The keys that the new object
// lacks are gone.
//
// Trap: lost data.
// In 1.0: the same.
// Also: update one key of a jsonb column, merge jsonb, partial update of json,
// jsonb_set, patch.
//
// npm run example 1.0/values/jsonb-update-one-key

import { eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { articles } from "../db/magazine";
import { seed } from "../../../src/seed";

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
// The keys on the right replace those on the left. `sql.param()` encodes the
// object as the column does, and `coalesce` is for a column that is null.
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
// `-` takes a key away.
const removed = await db
  .update(articles)
  .set({ details: sql`${articles.details} - 'words'` })
  .where(eq(articles.title, "Rain"))
  .returning({ title: articles.title, details: articles.details });

console.log("Without the words:", removed);
// [ { title: 'Rain', details: { source: 'agency' } } ]

await client.end();
