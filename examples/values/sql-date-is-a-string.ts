// # `sql<Date>` is a string: getTime is not a function
//
// `sql<Date>` tells TypeScript what to expect, and converts nothing. With
// postgres.js, node-postgres and PGlite, the value is the text that PostgreSQL
// sends, and the methods of a `Date` are missing.
//
// Write: `max(books.addedAt)`, or `mapWith(books.addedAt)` after your own `sql`
// of the same type.
// Trap: wrong type.
// In 1.0: the same.
// See: sql/map-with-in-extras, values/date-in-json-agg.
// Also: max() of a timestamp, toISOString is not a function, mapWith,
// timestamp as string, date in sql, date is text, last date, newest date, max
// date.
//
// npm run example values/sql-date-is-a-string

import { eq, max, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const [latestText] = await db
  .select({ addedAt: sql<Date>`max(${books.addedAt})` })
  .from(books);

console.log("Text of the type Date:", latestText);
// { addedAt: '2026-03-02 10:00:00' }

try {
  latestText?.addedAt.getTime();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.log("It has no methods of Date:", error.message);
  // 'latestText?.addedAt.getTime is not a function'
}

// ## Use Drizzle's `max()`
//
// Do not call `new Date()` with the text of a `timestamp`: the text has no time
// zone, and JavaScript reads it as local time.
const [latest] = await db.select({ addedAt: max(books.addedAt) }).from(books);

console.log("With max():", latest);
// { addedAt: new Date("2026-03-02T10:00:00.000Z") }

// ## Give the column to `mapWith()`
//
// The expression must have the type of this column: with a `timestamptz` column,
// a `timestamp` is read as local time. A null stays null, although the type is
// `Date`.
const [nextDay] = await db
  .select({
    addedAt: sql`${books.addedAt} + interval '1 day'`.mapWith(books.addedAt),
  })
  .from(books)
  .where(eq(books.id, 1));

console.log("With mapWith():", nextDay);
// { addedAt: new Date("2026-03-02T10:00:00.000Z") }

await client.end();
