// # Join on a value in a `jsonb` column
//
// `->>` takes a value out of the object, as text. Cast it to the type of the
// column that it is compared with.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: values/jsonb-number-as-text, foreign-keys/find-orphans.
// Also: json column in a join, id in jsonb, json path, ->>, -> operator,
// foreign key in json, operator does not exist: integer = text, metadata,
// jsonb field as a key, extract from json, id inside a json document, json
// property.
//
// npm run example joins/json-column

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, desks } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");
await db
  .update(articles)
  .set({ details: { deskId: 2 } })
  .where(eq(articles.title, "Wind"));

// ## Cast the value
//
// A row whose object lacks the key has no match. One row with a value such as
// "news" or 2.5 can make the whole query fail (22P02): then compare as text,
// with ``sql`${desks.id}::text` `` and without `::int`. To find the articles of one
// desk, a large table needs an index on the expression of `deskId`.
const deskId = sql`(${articles.details} ->> 'deskId')::int`;
const withDesk = await db
  .select({ article: articles.title, desk: desks.name })
  .from(articles)
  .innerJoin(desks, eq(desks.id, deskId))
  .orderBy(articles.id);

console.log("Articles with a desk in their details:", withDesk);
// [ { article: 'Wind', desk: 'Culture' } ]

await client.end();
