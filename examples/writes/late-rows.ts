// # Polling for rows after the last id misses rows that are committed late
//
// A row gets its id when it is inserted, and others see it when its transaction
// commits. A reader that has seen id 5 does not ask for id 4, which comes later.
//
// Write: `.update(events).set({ isRead: true }).where(eq(events.isRead, false))`
// with `.returning`, and read these rows.
// Trap: missing rows.
// In 1.0: the same.
// See: writes/take-a-job, joins/cursor-skips-rows, values/eq-on-a-timestamp.
// Also: sync, changes since the last id, event log, outbox, change feed, cursor,
// bigserial, sequence order and commit order, max id, created_at after the last.
//
// npm run example writes/late-rows

import { eq, gt, sql } from "drizzle-orm";
import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// A long transaction has taken id 4 for its post. `nextval()` stands for it here.
await db.execute(sql`select nextval('posts_id_seq')`);

// Another request inserts a post, which gets id 5, and a reader reads up to it.
await db.insert(posts).values({ title: "Dusk", authorId: 2 });

// The long transaction commits its post, and the reader comes again.
await db.insert(posts).values({ id: 4, title: "First Light", authorId: 1 });
const missed = await db.select().from(posts).where(gt(posts.id, 5));

console.log("First Light is never read:", missed);
// []

// ## Mark what was read
//
// The rows of `returning()` have no order: sort them. Process them in the same
// transaction: if it fails, they are new again. Only one reader gets a row: if
// each of several readers needs it, give each its own marks. In a large table,
// index `isRead`. A `createdAt` in place of the id has the same fault: it is also
// set before the commit.
const events = pgTable("events", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  isRead: boolean("is_read").notNull().default(false),
});
const [first, second] = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table events (
      id integer primary key, title text not null,
      is_read boolean not null default false
    ) on commit drop
  `);
  const readNew = () =>
    tx
      .update(events)
      .set({ isRead: true })
      .where(eq(events.isRead, false))
      .returning({ id: events.id, title: events.title });

  await tx.insert(events).values({ id: 5, title: "Dusk" });
  const before = await readNew();
  await tx.insert(events).values({ id: 4, title: "First Light" });
  return [before, await readNew()];
});

console.log("Dusk is read first:", first);
// [ { id: 5, title: 'Dusk' } ]

console.log("First Light is read later:", second);
// [ { id: 4, title: 'First Light' } ]

await client.end();
