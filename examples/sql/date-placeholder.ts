// # A placeholder for a Date: The "string" argument must be of type string
//
// With postgres.js, Drizzle 0.45 turns off the driver's conversion of dates. The
// column converts a value of `gte()`, but not the later value of a placeholder.
// node-postgres [sends it as local time](date-in-sql.md), without an error.
//
// Write: `sql.param(sql.placeholder("from"), articles.createdAt)`.
// Trap: error.
// In 1.0: with postgres.js, the rows are right in a session in UTC.
// See: sql/date-in-sql, values/placeholder-not-encoded.
// Also: prepared statement with a date, sql.placeholder, timestamp, Received an
// instance of Date, ERR_INVALID_ARG_TYPE, execute, prepare.
//
// npm run example sql/date-placeholder

import { DrizzleQueryError, gte, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const may = new Date("2026-05-01T00:00:00Z");
const withPlaceholder = db
  .select({ title: articles.title })
  .from(articles)
  .where(gte(articles.createdAt, sql.placeholder("from")))
  .orderBy(articles.id)
  .prepare("articles_since");
try {
  await withPlaceholder.execute({ from: may });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("A Date for the placeholder:", error.cause?.message);
  // 'The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received an instance of Date'
}

// ## Name the column of the placeholder
//
// `sql.param()` gives the later value to the column, which converts it. For null,
// Drizzle 0.45 throws a `TypeError`.
const withColumn = db
  .select({ title: articles.title })
  .from(articles)
  .where(
    gte(
      articles.createdAt,
      sql.param(sql.placeholder("from"), articles.createdAt),
    ),
  )
  .orderBy(articles.id)
  .prepare("articles_since_a_date");
const sinceMay = await withColumn.execute({ from: may });

console.log("With the column:", sinceMay);
// [ { title: 'Fog' }, { title: 'Ice' } ]

await client.end();
