// # The "string" argument must be of type string. Received an instance of Date
//
// With postgres.js, Drizzle 0.45 turns off the driver's conversion of dates. A
// `Date` in `sql` has no column that converts it.
//
// Write: `gte(articles.createdAt, may)`.
// Trap: an error.
// In 1.0: with postgres.js, the rows are right in a session in UTC.
// See: values/sql-date-is-a-string.
// Issues: #2009, #5789.
// Also: ERR_INVALID_ARG_TYPE, Date in where, date parameter, timestamp,
// compare a date in sql, toISOString, between dates, compare with a date,
// today, date range, pass a date.
//
// npm run example sql/date-in-sql

import { DrizzleQueryError, gte, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const may = new Date("2026-05-01T00:00:00Z");
try {
  await db
    .select({ title: articles.title })
    .from(articles)
    .where(sql`${articles.createdAt} >= ${may}`)
    .orderBy(articles.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("A Date in sql:", error.cause?.message);
  // 'The "string" argument must be of type string or an instance of ' +
  //   'Buffer or ArrayBuffer. Received an instance of Date'
}

// ## Use an operator with the column
//
// The column converts the value, with each driver. With node-postgres, a `Date`
// in `sql` is no error, but is sent as local time: with a `timestamp` without
// time zone, it can find wrong rows if the process does not run in UTC.
const withGte = await db
  .select({ title: articles.title })
  .from(articles)
  .where(gte(articles.createdAt, may))
  .orderBy(articles.id);

console.log("With gte():", withGte);
// [ { title: 'Fog' }, { title: 'Ice' } ]

// ## Or say which column the value belongs to: `sql.param()`
//
// `gte()` needs this, too, beside an expression such as
// `max(articles.createdAt)`, which is not a column.
const withParam = await db
  .select({ title: articles.title })
  .from(articles)
  .where(sql`${articles.createdAt} >= ${sql.param(may, articles.createdAt)}`)
  .orderBy(articles.id);

console.log("With the column:", withParam);
// [ { title: 'Fog' }, { title: 'Ice' } ]

// ## Or pass a string
//
// For a `timestamp` without time zone, PostgreSQL ignores the Z. This is right
// for a column in UTC, as Drizzle writes a `Date`.
const withString = await db
  .select({ title: articles.title })
  .from(articles)
  .where(sql`${articles.createdAt} >= ${may.toISOString()}`)
  .orderBy(articles.id);

console.log("With a string:", withString);
// [ { title: 'Fog' }, { title: 'Ice' } ]

await client.end();
