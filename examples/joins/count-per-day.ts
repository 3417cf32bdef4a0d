// # Count rows per day, with the days that have none
//
// `groupBy` of a day returns only days that have rows. Start from a list of all
// days, `generate_series()`, and join the rows to it.
//
// Group: count and sum.
// In 1.0: the same.
// See: joins/day-in-a-time-zone, joins/count-without-posts,
// sql/group-by-a-parameter, values/last-day-is-missing,
// collisions/column-reference-is-ambiguous.
// Also: group by date, fill missing dates, days with zero, gaps in a chart, orders
// per day, signups per month, time series, histogram, calendar table, date_trunc.
//
// npm run example joins/count-per-day

import { and, count, gte, lt, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Make the days
//
// `generate_series()` returns the start, and the end if a step reaches it. For
// months, begin on the first of a month, and write `interval '1 month'`, also
// in the join below.
const from = "2026-04-02";
const to = "2026-04-05";
const days = db
  .select({ day: sql<string>`series.day::date`.as("day") })
  .from(
    sql`generate_series(
      ${from}::timestamp, ${to}::timestamp, interval '1 day'
    ) as series(day)`,
  )
  .as("days");

// ## Join the rows of each day
//
// Other conditions on the articles belong in the join, too: in `where`, `eq()`
// removes the days without such an article. The days are those of the column, here
// UTC. With `withTimezone: true`, they are those of the session's time zone. Without
// an index on `createdAt`, PostgreSQL compares each article with each day.
const perDay = await db
  .select({ day: days.day, articles: count(articles.id) })
  .from(days)
  .leftJoin(
    articles,
    and(
      gte(articles.createdAt, days.day),
      lt(articles.createdAt, sql`${days.day} + interval '1 day'`),
    ),
  )
  .groupBy(days.day)
  .orderBy(days.day);

console.log("Each day:", perDay);
// [
//   { day: '2026-04-02', articles: 1 },
//   { day: '2026-04-03', articles: 1 },
//   { day: '2026-04-04', articles: 0 },
//   { day: '2026-04-05', articles: 0 }
// ]

await client.end();
