// # A string in a `jsonb` column comes back as a number or a boolean
//
// If the value of a `jsonb` column is a string, Drizzle 0.45 parses it once
// more: "10.5" comes back as the number 10.5, and "true" as `true`. A string that
// is not valid JSON, such as "agency", stays a string.
//
// Write: ``sql<string | null>`${articles.details} #>> '{}'` `` for the rows with a
// string, or put the string into an object.
// Trap: wrong values.
// In 1.0: fixed.
// See: upgrading/json-stringify-in-sql, values/jsonb-number-as-text.
// Issues: #3018, #4518, #4911, #5485.
// Also: JSON.parse twice, double parse, string becomes a number, json column,
// stringified number, retrieved JSONB value has wrong type.
//
// npm run example values/jsonb-string

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const parsedTwice = await db
  .select({
    title: articles.title,
    details: articles.details,
    type: sql<string>`jsonb_typeof(${articles.details})`,
  })
  .from(articles)
  .where(sql`jsonb_typeof(${articles.details}) = 'string'`)
  .orderBy(articles.id);

console.log("A number and a boolean, stored as strings:", parsedTwice);
// [
//   { title: 'Snow', details: 10.5, type: 'string' },
//   { title: 'Fog', details: true, type: 'string' }
// ]

// ## Read the string as text
//
// This makes a text of each value, also of an object, a number or a boolean: use it for
// rows whose `jsonb_typeof()` is 'string'. If all values are strings, use a `text` column.
// In its migration, write `using "details" #>> '{}'`: without it, each text gets quotes.
// A string inside an object or an array stays a string.
const asText = await db
  .select({
    title: articles.title,
    details: sql<string | null>`${articles.details} #>> '{}'`,
  })
  .from(articles)
  .where(eq(articles.title, "Fog"));

console.log("As text:", asText);
// [ { title: 'Fog', details: 'true' } ]

await client.end();
