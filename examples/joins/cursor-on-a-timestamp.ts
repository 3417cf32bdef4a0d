// # A cursor on a timestamp: a row comes again, or never
//
// A `Date` drops the microseconds of a `timestamp`. In ascending order, the last
// row and others of its millisecond can come again. In descending order, other
// rows of this millisecond can be left out.
//
// Write: `timestamp("created_at", { mode: "string" })`.
// Trap: rows twice, or missing rows.
// In 1.0: the same.
// See: joins/cursor-skips-rows, relational-queries/cursor,
// values/eq-on-a-timestamp.
// Issues: #4419, #1148.
// Also: keyset pagination, infinite scroll, load more, endless loop, created_at,
// defaultNow, duplicate row on the next page, microseconds, timestamp precision.
//
// npm run example joins/cursor-on-a-timestamp

import { and, desc, eq, gt, lt, or, sql } from "drizzle-orm";
import { integer, text, timestamp } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { articles, magazine } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// The five articles get times in one millisecond, with microseconds.
await db.update(articles).set({
  createdAt: sql`timestamp '2026-04-01 08:00:00.12345' +
    ${articles.id} * interval '10 microseconds'`,
});

const [rain] = await db
  .select({ id: articles.id, createdAt: articles.createdAt })
  .from(articles)
  .where(eq(articles.id, 1));
const { createdAt, id } = rain!;

const again = await db
  .select({ id: articles.id, title: articles.title })
  .from(articles)
  .where(
    or(
      gt(articles.createdAt, createdAt),
      and(eq(articles.createdAt, createdAt), gt(articles.id, id)),
    ),
  )
  .orderBy(articles.createdAt, articles.id)
  .limit(2);

console.log("After Rain comes Rain again:", again);
// [ { id: 1, title: 'Rain' }, { id: 2, title: 'Snow' } ]

// In descending order, the first page has only Ice. Its `Date` is that of Rain.
const never = await db
  .select({ id: articles.id, title: articles.title })
  .from(articles)
  .where(
    or(
      lt(articles.createdAt, createdAt),
      and(eq(articles.createdAt, createdAt), lt(articles.id, 5)),
    ),
  )
  .orderBy(desc(articles.createdAt), desc(articles.id));

console.log("In descending order, nothing comes after Ice:", never);
// []

// ## Read the timestamp as a string: `mode: "string"`
//
// The type in the database stays, so leave `withTimezone` as it is. The column must
// not be nullable. With bun-sql, 0.45 still drops the microseconds. On a large
// table, [add `gte()`](cursor-skips-rows.md), so that an index skips earlier rows.
const exactArticles = magazine.table("articles", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  createdAt: timestamp("created_at", { mode: "string" }).notNull(),
});

const [last] = await db
  .select()
  .from(exactArticles)
  .where(eq(exactArticles.id, 1));

const nextPage = await db
  .select()
  .from(exactArticles)
  .where(
    or(
      gt(exactArticles.createdAt, last!.createdAt),
      and(
        eq(exactArticles.createdAt, last!.createdAt),
        gt(exactArticles.id, last!.id),
      ),
    ),
  )
  .orderBy(exactArticles.createdAt, exactArticles.id)
  .limit(2);

console.log("After Rain:", nextPage);
// [
//   { id: 2, title: 'Snow', createdAt: '2026-04-01 08:00:00.12347' },
//   { id: 3, title: 'Wind', createdAt: '2026-04-01 08:00:00.12348' }
// ]

await client.end();
