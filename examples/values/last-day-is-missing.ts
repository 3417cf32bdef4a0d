// # `between` two dates leaves out the last day
//
// For a timestamp, a date without a time means midnight, the start of the day. So
// the rows of the last day, after midnight, are not in the range.
//
// Write: `and(gte(articles.createdAt, from), lt(articles.createdAt, dayAfter))`, where
// `dayAfter` is the start of the day after the last day.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/count-per-day, joins/day-in-a-time-zone, sql/date-in-sql.
// Also: between dates, date range, end date, rows of today, rows of a month, lte,
// inclusive, end of day, 23:59:59, filter by date, from and to.
//
// npm run example values/last-day-is-missing

import { and, between, gte, lt } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// From April 2 to April 3. Snow is of April 2, and Wind of April 3, both at 8:00.
const from = new Date("2026-04-02");
const to = new Date("2026-04-03");
const withoutLastDay = await db
  .select({ title: articles.title, createdAt: articles.createdAt })
  .from(articles)
  .where(between(articles.createdAt, from, to))
  .orderBy(articles.createdAt);

console.log("Wind is missing:", withoutLastDay);
// [ { title: 'Snow', createdAt: new Date("2026-04-02T08:00:00.000Z") } ]

// ## Use `lt` and the start of the next day
//
// 23:59:59.999 as the end is not right: `now()` of a server has microseconds.
// `new Date("2026-04-03")` is midnight in UTC, and `new Date(2026, 3, 3)` midnight
// in the time zone of the process. A column of the type `date` has no time: for
// two dates as text, `between` includes the last day.
const dayAfter = new Date("2026-04-04");
const bothDays = await db
  .select({ title: articles.title, createdAt: articles.createdAt })
  .from(articles)
  .where(and(gte(articles.createdAt, from), lt(articles.createdAt, dayAfter)))
  .orderBy(articles.createdAt);

console.log("Both days:", bothDays);
// [
//   { title: 'Snow', createdAt: new Date("2026-04-02T08:00:00.000Z") },
//   { title: 'Wind', createdAt: new Date("2026-04-03T08:00:00.000Z") }
// ]

await client.end();
