// # `date_trunc` in `groupBy`: column "articles.created_at" must appear in the GROUP BY clause
//
// The same `sql` stands in `select()` and in `groupBy()`, but its value in
// `${}` is another parameter each time. PostgreSQL cannot know that they are
// equal.
//
// Write: `const named = month.as("month")`, where `month` is the `sql`, then
// `.select({ month: named, articles: count() })` and `.groupBy(named)`.
// Trap: an error.
// In 1.0: the same.
// See: joins/group-by, sql/alias-in-having, values/sql-date-is-a-string,
// joins/count-per-day.
// Also: 42803, or be used in an aggregate function, group by month, group by
// day, to_char, time zone, expression with a parameter, per month, per day,
// statistics by date, chart data.
//
// npm run example sql/group-by-a-parameter

import { count, DrizzleQueryError, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const unit = "month";
const month = sql<string>`date_trunc(${unit}, ${articles.createdAt})`;
try {
  await db
    .select({ month, articles: count() })
    .from(articles)
    .groupBy(month)
    .orderBy(month);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Another parameter each time:", { code, message });
  // {
  //   code: '42803',
  //   message:
  //     'column "articles.created_at" must appear in the GROUP BY clause ' +
  //     'or be used in an aggregate function'
  // }
}

// ## Name the expression with `as()`
//
// `groupBy()` and `orderBy()` then write the name. It must not be the name of a column
// of the tables: `group by` would take the column. For a `timestamptz`, the months are
// in the time zone of the session.
const named = month.as("month");
const byName = await db
  .select({ month: named, articles: count() })
  .from(articles)
  .groupBy(named)
  .orderBy(named);

console.log("Grouped by the name:", byName);
// [
//   { month: '2026-04-01 00:00:00', articles: 3 },
//   { month: '2026-05-01 00:00:00', articles: 2 }
// ]

// ## Or write the constant into the SQL
//
// Only for a constant of your code, never for a value from a request.
const constant = sql<string>`date_trunc('month', ${articles.createdAt})`;
const byConstant = await db
  .select({ month: constant, articles: count() })
  .from(articles)
  .groupBy(constant)
  .orderBy(constant);

console.log("Grouped by a constant:", byConstant);
// [
//   { month: '2026-04-01 00:00:00', articles: 3 },
//   { month: '2026-05-01 00:00:00', articles: 2 }
// ]

await client.end();
