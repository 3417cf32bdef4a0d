// # Find the authors who have written nothing since a date: some are missing
//
// For an author without an article, the date of the newest one is null, and a
// comparison with null is not true.
//
// Write: `notExists(recent)`, where `recent` is a subquery with
// `and(eq(articles.authorId, authors.id), gte(articles.createdAt, since))`.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/without-a-match, joins/having, sql/date-in-sql,
// sql/subquery-over-the-same-table.
// Also: inactive users, customers without an order in the last 30 days, not logged
// in since, no recent rows, last activity, max date, having, stale, churn.
//
// npm run example joins/no-row-since

import { and, eq, gte, lt, max, notExists, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");
await db.insert(authors).values({ name: "Dan", password: "secret-d" });

// Cleo has written in May, Ann and Ben only before. Dan has written nothing.
const since = new Date("2026-05-01T00:00:00Z");
const withoutDan = await db
  .select({ name: authors.name })
  .from(authors)
  .leftJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id)
  .having(lt(max(articles.createdAt), sql.param(since, articles.createdAt)))
  .orderBy(authors.id);

console.log("Dan is missing:", withoutDan);
// [ { name: 'Ann' }, { name: 'Ben' } ]

// ## Ask for authors for whom no recent article exists
//
// For the last 30 days, compute the date in JavaScript: in a column without a
// time zone, as here, `now()` is compared [in the time zone of the
// session](../values/default-now-is-hours-off.md).
const recent = db
  .select()
  .from(articles)
  .where(
    and(eq(articles.authorId, authors.id), gte(articles.createdAt, since)),
  );
const inactive = await db
  .select({ name: authors.name })
  .from(authors)
  .where(notExists(recent))
  .orderBy(authors.id);

console.log("Without an article since May:", inactive);
// [ { name: 'Ann' }, { name: 'Ben' }, { name: 'Dan' } ]

await client.end();
