// # `interval` with a variable: syntax error at or near "$1"
//
// `interval '1 day'` is a constant of SQL, and takes no parameter.
//
// Write: `${span}::interval`, where `span` is a text with a unit, such as 30 days.
// Trap: an error.
// In 1.0: the same.
// See: sql/quotes-around-a-parameter, sql/date-in-sql.
// Also: 42601, now() minus n days, make_interval, add days to a date, interval
// parameter, last 30 days, last 7 days, older than, days ago, recent rows,
// date arithmetic, expired.
//
// npm run example sql/interval

import { DrizzleQueryError, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const days = 1;
const span = `${days} days`;
const day = sql`timestamp '2026-05-05'`;
try {
  await db
    .select({ title: articles.title })
    .from(articles)
    .where(sql`${articles.createdAt} > ${day} - interval ${span}`)
    .orderBy(articles.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A parameter after interval:", { code, message });
  // { code: '42601', message: 'syntax error at or near "$1"' }
}

// ## Cast the parameter
//
// Give `span` a unit: `${30}::interval` is 30 seconds.
//
// With `now()` in place of `day`, a `timestamp` without time zone is compared
// in the time zone of the session. For a column in UTC, write `now() at time
// zone 'utc'`.
const withCast = await db
  .select({ title: articles.title })
  .from(articles)
  .where(sql`${articles.createdAt} > ${day} - ${span}::interval`)
  .orderBy(articles.id);

console.log("With a cast:", withCast);
// [ { title: 'Fog' }, { title: 'Ice' } ]

// ## Or use `make_interval()`
//
// The number of days must be a whole number.
const made = await db
  .select({ title: articles.title })
  .from(articles)
  .where(sql`${articles.createdAt} > ${day} - make_interval(days => ${days})`)
  .orderBy(articles.id);

console.log("With make_interval():", made);
// [ { title: 'Fog' }, { title: 'Ice' } ]

await client.end();
