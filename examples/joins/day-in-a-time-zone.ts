// # Group by day in the time zone of the user: rows are on the wrong day
//
// Drizzle writes a `Date` into a `timestamp` without time zone in UTC, so `::date`
// is the day in UTC. What happens at 21:00 in New York is on the next day.
//
// Write: `at time zone 'UTC' at time zone ${zone}`, for a column without time
// zone.
// Trap: wrong day.
// In 1.0: the same.
// See: joins/count-per-day, sql/group-by-a-parameter, values/last-day-is-missing.
// Also: AT TIME ZONE, date_trunc with a time zone, local date, off by one day,
// timezone, UTC offset, daylight saving time, group by date, timestamptz,
// withTimezone.
//
// npm run example joins/day-in-a-time-zone

import { count, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// Rain was written on April 1 at 8:00 in UTC. In Honolulu it was March 31, 22:00.
const inUtc = await db
  .select({
    day: sql<string>`${articles.createdAt}::date`.as("day"),
    articles: count(),
  })
  .from(articles)
  .groupBy(({ day }) => day)
  .orderBy(({ day }) => day)
  .limit(1);

console.log("The wrong day for Honolulu:", inUtc);
// [ { day: '2026-04-01', articles: 1 } ]

// ## Say both time zones
//
// The first `at time zone` says what the column means, the second what you
// want. A column `withTimezone: true` needs only the second. Use a name such as
// `America/New_York`: an offset knows no summer time, and its sign is reversed.
// With `defaultNow()`, the column can be [in another time
// zone](../values/default-now-is-hours-off.md).
const zone = "Pacific/Honolulu";
const inHonolulu = await db
  .select({
    day: sql<string>`(
      ${articles.createdAt} at time zone 'UTC' at time zone ${zone}
    )::date`.as("day"),
    articles: count(),
  })
  .from(articles)
  .groupBy(({ day }) => day)
  .orderBy(({ day }) => day)
  .limit(1);

console.log("The day in Honolulu:", inHonolulu);
// [ { day: '2026-03-31', articles: 1 } ]

// The callback of `groupBy` writes the name in `as()`, which must not be that of a
// column of the tables. With the expression itself,
// [its parameter makes the query fail](../sql/group-by-a-parameter.md).

await client.end();
