// # The "string" argument must be of type string. Received an instance of Date
//
// Drizzle 1.0 passes a `Date` in `sql` to the driver. postgres.js sends it as a
// `timestamptz`, and PostgreSQL compares this with a `timestamp` in the time zone of
// the session. node-postgres sends local time. With both, use `gte()`.
//
// npm run example 1.0/sql/date-in-sql

import { gte, sql } from "drizzle-orm";
import { client, db } from "../db";
import { articles } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const may = new Date("2026-05-01T00:00:00Z");
const inSql = await db
  .select({ title: articles.title })
  .from(articles)
  .where(sql`${articles.createdAt} >= ${may}`)
  .orderBy(articles.id);

console.log("A Date in sql, in a session in UTC:", inSql);
// [ { title: 'Fog' }, { title: 'Ice' } ]

// ## In a session in another time zone
//
// Fog has exactly this time, and is not found.
const timeOfFog = new Date("2026-05-04T08:00:00Z");
const inTokyo = await db.transaction(async (tx) => {
  await tx.execute(sql`set local time zone 'Asia/Tokyo'`);
  return tx
    .select({ title: articles.title })
    .from(articles)
    .where(sql`${articles.createdAt} >= ${timeOfFog}`)
    .orderBy(articles.id);
});

console.log("Wrong: Fog is missing:", inTokyo);
// [ { title: 'Ice' } ]

// ## Use an operator with the column
//
// The column converts the value to a text in UTC, and PostgreSQL reads this text as
// a `timestamp`. Beside an expression that is not a column, such as `max()`, pass
// `sql.param(timeOfFog, articles.createdAt)`.
const withGte = await db.transaction(async (tx) => {
  await tx.execute(sql`set local time zone 'Asia/Tokyo'`);
  return tx
    .select({ title: articles.title })
    .from(articles)
    .where(gte(articles.createdAt, timeOfFog))
    .orderBy(articles.id);
});

console.log("With gte():", withGte);
// [ { title: 'Fog' }, { title: 'Ice' } ]

await client.end();
