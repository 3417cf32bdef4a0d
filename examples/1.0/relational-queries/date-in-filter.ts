// # A `Date` in the `where` of a relational query filters nothing
//
// In the filter of a column, Drizzle reads the keys of an object as operators, such as `{
// gt: 1 }`. A `Date` has no keys, so Drizzle writes no condition.
//
// Write: `createdAt: { eq: date }`.
// Trap: every row, and a TypeScript error.
// See: relational-queries/operators-target-is-not-a-function,
// relational-queries/object-from-a-request, values/eq-on-a-timestamp.
// Also: filter by date is ignored, where has no effect, findMany returns all rows,
// TS2322, timestamp, date equals, empty object in where, any.
//
// npm run example 1.0/relational-queries/date-in-filter

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });
const date = new Date("2026-04-02T08:00:00Z");

const everyArticle = await db.query.articles.findMany({
  columns: { title: true },
  // @ts-expect-error TS2322: Date is no filter
  where: { createdAt: date },
  orderBy: { id: "asc" },
});

console.log("All articles, not only Snow:", everyArticle);
// [
//   { title: 'Rain' },
//   { title: 'Snow' },
//   { title: 'Wind' },
//   { title: 'Fog' },
//   { title: 'Ice' }
// ]

// In JavaScript, and with `any`, nothing reports the mistake. A filter by a
// related row is dropped, too, if it has no other condition: this finds every
// author, also one without articles. `[]` and `{}` in place of the `Date` do the
// same, and TypeScript accepts `{}`.
const everyAuthor = await db.query.authors.findMany({
  columns: { name: true },
  // @ts-expect-error TS2322: Date is no filter
  where: { articles: { createdAt: date } },
  orderBy: { id: "asc" },
});

console.log("Not only Ann, who wrote Snow:", everyAuthor);
// [ { name: 'Ann' }, { name: 'Ben' }, { name: 'Cleo' } ]

// ## Name the operator: `eq`
//
// A `Date` has no microseconds: if the time in the row has them, as from `now()` of a
// server, [`eq` does not find it](../values/eq-on-a-timestamp.md).
const byDate = await db.query.articles.findMany({
  columns: { title: true },
  where: { createdAt: { eq: date } },
  orderBy: { id: "asc" },
});

console.log("Only Snow:", byDate);
// [ { title: 'Snow' } ]

const authorsByDate = await db.query.authors.findMany({
  columns: { name: true },
  where: { articles: { createdAt: { eq: date } } },
  orderBy: { id: "asc" },
});

console.log("Only Ann:", authorsByDate);
// [ { name: 'Ann' } ]

await client.end();
