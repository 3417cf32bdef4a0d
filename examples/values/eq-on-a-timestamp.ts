// # `eq` on a timestamp finds no row, although the value was read from it
//
// A `Date` has only milliseconds. If the value in the row has microseconds, as `now()`
// of a server writes them, it is not equal to the `Date` that you read.
//
// Write: `timestamp("created_at", { mode: "string" })`.
// Trap: missing rows, and an update that changes nothing.
// In 1.0: the same.
// See: joins/cursor-on-a-timestamp, values/sql-date-is-a-string,
// values/default-now-is-hours-off.
// Issues: #4419.
// Also: optimistic lock, optimistic concurrency, updatedAt, version, defaultNow,
// timestamp precision, microseconds, milliseconds, where date equals, lost
// precision, update returns 0 rows.
//
// npm run example values/eq-on-a-timestamp

import { and, eq, sql } from "drizzle-orm";
import { integer, text, timestamp } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { articles, magazine } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// Rain gets a time with microseconds, as `now()` of a server writes it. The
// embedded PostgreSQL has only milliseconds in `now()`.
await db
  .update(articles)
  .set({ createdAt: sql`'2026-04-01 08:00:00.123456'` })
  .where(eq(articles.id, 1));

const [read] = await db
  .select({ title: articles.title, createdAt: articles.createdAt })
  .from(articles)
  .where(eq(articles.id, 1));

console.log("The Date has no microseconds:", read);
// { title: 'Rain', createdAt: new Date("2026-04-01T08:00:00.123Z") }

const byDate = await db
  .select({ title: articles.title })
  .from(articles)
  .where(eq(articles.createdAt, read!.createdAt));

console.log("No article has this time:", byDate);
// []

// An update that checks if somebody else has changed the row has the same fault.
const lost = await db
  .update(articles)
  .set({ title: "Heavy Rain" })
  .where(and(eq(articles.id, 1), eq(articles.createdAt, read!.createdAt)))
  .returning({ title: articles.title });

console.log("The update changes no row:", lost);
// []

// ## Read the timestamp as a string: `mode: "string"`
//
// The type in the database stays, if you keep the other options. The string has all
// digits (with bun-sql, only in 1.0), and goes back as it is. This column has no time
// zone, so convert the string with `` new Date(`${createdAt}Z`) ``: without the `Z`, it
// is read as local time. An update that checks the time must also write a new time,
// left out here: else a second update with the old time changes the row, too.
const exactArticles = magazine.table("articles", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  createdAt: timestamp("created_at", { mode: "string" }).notNull(),
});

const [exact] = await db
  .select()
  .from(exactArticles)
  .where(eq(exactArticles.id, 1));

console.log("All digits:", exact);
// { id: 1, title: 'Rain', createdAt: '2026-04-01 08:00:00.123456' }

const changed = await db
  .update(exactArticles)
  .set({ title: "Heavy Rain" })
  .where(
    and(eq(exactArticles.id, 1), eq(exactArticles.createdAt, exact!.createdAt)),
  )
  .returning({ title: exactArticles.title });

console.log("The update finds its row:", changed);
// [ { title: 'Heavy Rain' } ]

// ## Or keep milliseconds in the column: `precision: 3`
//
// A migration rounds the values that are there, rewrites the table, and blocks reads
// and writes meanwhile. To check for other updates, an integer is safer: two updates
// in one millisecond can have the same time.
const roundedArticles = magazine.table("articles", {
  createdAt: timestamp("created_at", { precision: 3 }).notNull(),
});
const type = roundedArticles.createdAt.getSQLType();

console.log("The type of the column:", type);
// 'timestamp (3)'

// ## Or compare without the microseconds
//
// This finds all rows of the millisecond, and uses no index on the column.
const truncated = await db
  .select({ title: articles.title })
  .from(articles)
  .where(
    eq(
      sql`date_trunc('milliseconds', ${articles.createdAt})`,
      sql.param(read!.createdAt, articles.createdAt),
    ),
  );

console.log("In the same millisecond:", truncated);
// [ { title: 'Heavy Rain' } ]

await client.end();
