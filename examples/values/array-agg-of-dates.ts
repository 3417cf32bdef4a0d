// # `array_agg` of timestamps is one string, and no array
//
// In 0.45, an array of timestamps, dates or `numeric` values in `sql` stays the text
// that PostgreSQL sends, with braces. The type in `sql` does not convert it.
//
// Write: ``sql<string[]>`json_agg(${articles.createdAt} order by ${articles.id})` ``.
// Trap: wrong type.
// In 1.0: an array of strings with postgres.js.
// See: values/date-in-json-agg, values/sql-date-is-a-string,
// sql/json-agg-null.
// Also: map is not a function, array of dates, timestamp[], `sql<Date[]>`,
// TypeError, string with curly braces.
//
// npm run example values/array-agg-of-dates

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const asString = await db
  .select({
    name: authors.name,
    created: sql<
      Date[]
    >`array_agg(${articles.createdAt} order by ${articles.id})`,
  })
  .from(authors)
  .innerJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("One string, but the type is Date[]:", asString);
// [
//   {
//     name: 'Ann',
//     created: '{"2026-04-01 08:00:00","2026-04-02 08:00:00"}'
//   },
//   { name: 'Ben', created: '{"2026-04-03 08:00:00"}' },
//   { name: 'Cleo', created: '{"2026-05-04 08:00:00"}' }
// ]

// ## Aggregate with `json_agg`, and make the dates
//
// `json_agg` of timestamps comes back as an array of strings, in 0.45 and in 1.0.
// Drizzle writes and reads this `timestamp` as UTC: add the `Z`. If a column is declared
// `withTimezone: true`, the text ends with its offset: add nothing. A `numeric` or `bigint`
// becomes a number, which can be rounded: cast it to `text` inside `json_agg`. A null stays in
// the array, and `nullZ` is no date: [leave it out](../sql/json-agg-null.md).
const texts = await db
  .select({
    name: authors.name,
    created: sql<
      string[]
    >`json_agg(${articles.createdAt} order by ${articles.id})`,
  })
  .from(authors)
  .innerJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);
const dates = texts.map(({ name, created }) => ({
  name,
  created: created.map((text) => new Date(`${text}Z`)),
}));

console.log("Dates:", dates);
// [
//   {
//     name: 'Ann',
//     created: [
//       new Date("2026-04-01T08:00:00.000Z"),
//       new Date("2026-04-02T08:00:00.000Z")
//     ]
//   },
//   { name: 'Ben', created: [ new Date("2026-04-03T08:00:00.000Z") ] },
//   { name: 'Cleo', created: [ new Date("2026-05-04T08:00:00.000Z") ] }
// ]

await client.end();
