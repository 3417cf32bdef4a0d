// # The "string" argument must be of type string. Received an instance of Date
//
// Drizzle 1.0 sends a `Date` in `sql` as the driver does. With postgres.js,
// that is UTC, and the rows are right.
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

console.log("A Date in sql:", inSql);
// [ { title: 'Fog' }, { title: 'Ice' } ]

// ## Use an operator with the column
//
// The column converts the value, with each driver. With node-postgres, a `Date`
// in `sql` is no error, but is sent as local time: a `timestamp` without time
// zone finds wrong rows, unless the process runs in UTC.
const withGte = await db
  .select({ title: articles.title })
  .from(articles)
  .where(gte(articles.createdAt, may))
  .orderBy(articles.id);

console.log("With gte():", withGte);
// [ { title: 'Fog' }, { title: 'Ice' } ]

await client.end();
