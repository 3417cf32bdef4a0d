// # A comparison of a number in `jsonb` finds the wrong rows: `->>`
//
// `->>` gives text, and PostgreSQL then compares text: "120" is less than "20".
// There is no error, because the parameter becomes text, too.
//
// Write: ``sql`(${articles.details} ->> 'words')::numeric > ${minimum}` ``.
// Trap: wrong rows.
// In 1.0: the same.
// See: joins/json-column, values/jsonb-update-one-key, joins/desc-nulls-first.
// Also: filter by a key of a jsonb column, where on json, operator does not
// exist: text > integer, json path, ->> number, filter by json, query a json
// field, number inside json, compare json.
//
// npm run example values/jsonb-number-as-text

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

await db
  .update(articles)
  .set({ details: { words: 9, source: "agency" } })
  .where(eq(articles.title, "Wind"));

const minimum = 20;

const comparedAsText = await db
  .select({ title: articles.title, details: articles.details })
  .from(articles)
  .where(sql`${articles.details} ->> 'words' > ${minimum}`)
  .orderBy(articles.id);

console.log("Wrong: Wind has 9 words, and Rain 120:", comparedAsText);
// [ { title: 'Wind', details: { words: 9, source: 'agency' } } ]

// ## Cast the text to a number
//
// The parentheses are needed: `::` binds more tightly than `->>`. `orderBy` needs
// the cast, too, and `desc` puts rows without the key first. If one row has another
// value, such as "many", the whole query can fail. A large table needs an index on
// this expression.
const comparedAsNumber = await db
  .select({ title: articles.title, details: articles.details })
  .from(articles)
  .where(sql`(${articles.details} ->> 'words')::numeric > ${minimum}`)
  .orderBy(articles.id);

console.log("More than 20 words:", comparedAsNumber);
// [ { title: 'Rain', details: { words: 120, source: '10.5' } } ]

// ## Compare a text
//
// A text needs no cast.
const fromAgency = await db
  .select({ title: articles.title })
  .from(articles)
  .where(sql`${articles.details} ->> 'source' = ${"agency"}`)
  .orderBy(articles.id);

console.log("From the agency:", fromAgency);
// [ { title: 'Wind' } ]

await client.end();
