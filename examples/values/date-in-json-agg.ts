// # A timestamp in `json_agg` is a string without a time zone
//
// `json_agg` makes JSON, and JSON has no dates. The type in `sql` does not
// convert the strings.
//
// Write: ``new Date(`${text}Z`)`` for a column without time zone that is never null.
// Trap: wrong type.
// In 1.0: the same.
// See: sql/json-agg-null, joins/group-joined-rows, values/default-now-is-hours-off.
// Also: timestamp in json_build_object, Date in json, dates in json_agg are
// strings, getTime is not a function, wrong hour, time zone, date as text,
// wrong time, timezone.
//
// npm run example values/date-in-json-agg

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const asStrings = await db
  .select({
    name: authors.name,
    created: sql<
      Date[]
    >`json_agg(${articles.createdAt} order by ${articles.id})`,
  })
  .from(authors)
  .innerJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("Strings, but the type is Date[]:", asStrings);
// [
//   {
//     name: 'Ann',
//     created: [ '2026-04-01T08:00:00', '2026-04-02T08:00:00' ]
//   },
//   { name: 'Ben', created: [ '2026-04-03T08:00:00' ] },
//   { name: 'Cleo', created: [ '2026-05-04T08:00:00' ] }
// ]

// ## Give the type `string[]`, and make the dates
//
// Except with `mode: "string"`, Drizzle writes and reads a `timestamp` as UTC, so add
// the `Z`: without it, JavaScript reads local time. If the column is declared
// `withTimezone: true`, the text ends with its offset. Then add nothing, or the `Date`
// is invalid. If the column is nullable, keep the nulls: the type is
// `(string | null)[]`. Or select the column itself, a `Date`, and
// [group the rows in TypeScript](../joins/group-joined-rows.md).
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
