// # A placeholder for a Date: The "string" argument must be of type string
//
// In 1.0, postgres.js sends the `Date` as a `timestamptz`, and PostgreSQL
// compares this with a `timestamp` in the time zone of the session. node-postgres
// [sends local time](date-in-sql.md). Both are without an error.
//
// Write: `sql.param(sql.placeholder("from"), articles.createdAt)`.
//
// npm run example 1.0/sql/date-placeholder

import { gte, sql } from "drizzle-orm";
import { client, db } from "../db";
import { articles } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const timeOfFog = new Date("2026-05-04T08:00:00Z");
const withPlaceholder = db
  .select({ title: articles.title })
  .from(articles)
  .where(gte(articles.createdAt, sql.placeholder("from")))
  .orderBy(articles.id)
  .prepare("articles_since");
const inUtc = await withPlaceholder.execute({ from: timeOfFog });

console.log("In a session in UTC:", inUtc);
// [ { title: 'Fog' }, { title: 'Ice' } ]

// ## In a session in another time zone
//
// Fog has exactly this time, and is not found.
const inTokyo = await db.transaction(async (tx) => {
  await tx.execute(sql`set local time zone 'Asia/Tokyo'`);
  return tx
    .select({ title: articles.title })
    .from(articles)
    .where(gte(articles.createdAt, sql.placeholder("from")))
    .orderBy(articles.id)
    .prepare("articles_since_in_tokyo")
    .execute({ from: timeOfFog });
});

console.log("Wrong: Fog is missing:", inTokyo);
// [ { title: 'Ice' } ]

// ## Name the column of the placeholder
//
// `sql.param()` gives the later value to the column, which converts it to a text in
// UTC.
const withColumn = await db.transaction(async (tx) => {
  await tx.execute(sql`set local time zone 'Asia/Tokyo'`);
  return tx
    .select({ title: articles.title })
    .from(articles)
    .where(
      gte(
        articles.createdAt,
        sql.param(sql.placeholder("from"), articles.createdAt),
      ),
    )
    .orderBy(articles.id)
    .prepare("articles_since_with_column")
    .execute({ from: timeOfFog });
});

console.log("With the column:", withColumn);
// [ { title: 'Fog' }, { title: 'Ice' } ]

await client.end();
