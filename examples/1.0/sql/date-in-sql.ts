// # The "string" argument must be of type string. Received an instance of Date
//
// Drizzle 1.0 leaves a `Date` in `sql` to the driver. postgres.js sends UTC, and
// the rows are right; node-postgres sends local time: use `gte()` there.
//
// npm run example 1.0/sql/date-in-sql

import { sql } from "drizzle-orm";
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

await client.end();
