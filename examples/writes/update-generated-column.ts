// # column "area" can only be updated to DEFAULT: an upsert with a generated column
//
// An insert leaves out the value of a generated column, but the `set` of an
// upsert or of an update writes it.
//
// Write: `set: { width: saved.width, height: saved.height }`, without the generated
// column.
// Trap: error.
// In 1.0: the same.
// See: writes/upsert-all-columns, writes/upsert-overwrites,
// writes/saved-ids-are-lost.
// Issues: #5743.
// Also: 428C9, generatedAlwaysAs, generatedAlwaysAsIdentity, identity column,
// generated always as stored, computed column, onConflictDoUpdate, upsert a whole
// row, update with a spread row, set all columns, exclude generated columns.
//
// npm run example writes/update-generated-column

import { DrizzleQueryError, sql } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";

const rooms = pgTable("rooms", {
  id: integer("id").primaryKey(),
  width: integer("width").notNull(),
  height: integer("height").notNull(),
  area: integer("area").generatedAlwaysAs(sql`width * height`),
});
const table = sql`
  create temporary table rooms (
    id integer primary key, width integer not null, height integer not null,
    area integer generated always as (width * height) stored
  ) on commit drop;
  insert into rooms (id, width, height) values (1, 2, 3)
`;

// TypeScript refuses `area: 6` in an object literal, but not a variable or a spread
// that contains it.
const saved: typeof rooms.$inferSelect = {
  id: 1,
  width: 4,
  height: 3,
  area: 6,
};
try {
  await db.transaction(async (tx) => {
    await tx.execute(table);
    await tx
      .insert(rooms)
      .values(saved)
      .onConflictDoUpdate({ target: rooms.id, set: saved });
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The area is in the update:", { code, message });
  // {
  //   code: '428C9',
  //   message: 'column "area" can only be updated to DEFAULT'
  // }
}

// ## Name the columns in `set`
//
// For many rows, take the new values [from `excluded`](upsert-all-columns.md).
const [room] = await db.transaction(async (tx) => {
  await tx.execute(table);
  return tx
    .insert(rooms)
    .values(saved)
    .onConflictDoUpdate({
      target: rooms.id,
      set: { width: saved.width, height: saved.height },
    })
    .returning();
});

console.log("The area is new:", room);
// { id: 1, width: 4, height: 3, area: 12 }

await client.end();
