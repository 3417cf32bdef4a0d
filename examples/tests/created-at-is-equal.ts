// # Two rows of a test have the same `createdAt`, and the wrong one is the newest
//
// `now()` is the time at which the transaction began. In a test in one
// transaction, each `now()` is the same, also as the default of a column.
//
// Write: `clock_timestamp()` in the code, or the times in the rows of the test.
// Trap: wrong order.
// In 1.0: the same.
// See: tests/roll-back-each-test, joins/cursor-skips-rows.
// Also: defaultNow, current_timestamp, statement_timestamp, transaction time,
// created_at identical, updated_at does not change, order by created_at, newest
// row, fake timers.
//
// npm run example tests/created-at-is-equal

import { desc, sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";

const notes = pgTable("notes", {
  id: integer("id").primaryKey(),
  body: text("body").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true })
    .notNull()
    .defaultNow(),
});
const createNotes = sql`
  create temporary table ${notes} (
    id int primary key, body text not null,
    created_at timestamptz not null default now()
  ) on commit drop
`;

const newest = await db.transaction(async (tx) => {
  await tx.execute(createNotes);
  await tx.insert(notes).values({ id: 1, body: "old" });
  await tx.execute(sql`select pg_sleep(0.01)`);
  await tx.insert(notes).values({ id: 2, body: "new" });
  return tx
    .select({
      body: notes.body,
      isNewest: sql<boolean>`${notes.createdAt} = max(${notes.createdAt}) over ()`,
    })
    .from(notes)
    .orderBy(desc(notes.createdAt), notes.id);
});

console.log("Both rows are the newest:", newest);
// [ { body: 'old', isNewest: true }, { body: 'new', isNewest: true } ]

// In production, the rows of one transaction or of one insert also have one time.
// If that can happen, and the ids ascend, order by `desc(notes.id)` instead of
// `notes.id`. [A cursor](../joins/cursor-skips-rows.md) also needs the id.

// ## Give the rows their times in the test
//
// Fake timers of Vitest do not change `now()` of a PostgreSQL server.
const [first] = await db.transaction(async (tx) => {
  await tx.execute(createNotes);
  await tx.insert(notes).values([
    { id: 1, body: "old", createdAt: new Date("2026-01-01T10:00:00Z") },
    { id: 2, body: "new", createdAt: new Date("2026-01-02T10:00:00Z") },
  ]);
  return tx.select().from(notes).orderBy(desc(notes.createdAt), notes.id);
});

console.log("The newest:", first);
// { id: 2, body: 'new', createdAt: new Date("2026-01-02T10:00:00.000Z") }

// ## The code that is tested sets the time: `clock_timestamp()`
//
// `clock_timestamp()` is the time of the call. Two rows can still have the same time.
const times = await db.transaction(async (tx) => {
  await tx.execute(createNotes);
  await tx.insert(notes).values({ id: 1, body: "draft" });
  await tx.execute(sql`select pg_sleep(0.01)`);
  return tx
    .update(notes)
    .set({ createdAt: sql`clock_timestamp()` })
    .returning({ isLater: sql<boolean>`${notes.createdAt} > now()` });
});

console.log("The time of the update:", times);
// [ { isLater: true } ]

await client.end();
