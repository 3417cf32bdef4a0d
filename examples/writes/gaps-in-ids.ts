// # Ids have gaps after an upsert or a rollback
//
// An insert without an `id` takes the next number of the sequence before
// PostgreSQL looks for a conflict, and a rollback does not give it back.
//
// Write: `count()` for the number of rows, not the highest id.
// Trap: ids are skipped.
// In 1.0: the same.
// See: writes/duplicate-key-after-seeding, writes/inserted-or-updated.
// Also: serial skips numbers, autoincrement, id jumps, missing ids, sequence,
// consecutive numbers, invoice number, onConflictDoNothing increments the id,
// nextval: reached maximum value of sequence.
//
// npm run example writes/gaps-in-ids

import { count, eq, max, sql } from "drizzle-orm";
import { pgTable, serial, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";

const labels = pgTable("labels", {
  id: serial("id").primaryKey(),
  name: text("name").notNull().unique(),
});
const table = sql`
  create temporary table labels (
    id serial primary key, name text not null unique
  ) on commit drop
`;

const gap = await db.transaction(async (tx) => {
  await tx.execute(table);
  for (const name of ["red", "red", "blue"])
    await tx.insert(labels).values({ name }).onConflictDoNothing();
  return tx.select().from(labels).orderBy(labels.id);
});

console.log("2 is missing:", gap);
// [ { id: 1, name: 'red' }, { id: 3, name: 'blue' } ]

// ## Leave the gaps, and count rows
//
// Do not number anything by the count plus 1: two requests can get the same
// number. A `serial` ends at 2,147,483,647, and frequent upserts can get there: in
// a new table, use `bigserial("id", { mode: "number" })` with `bigint()` foreign
// keys, or insert only what is new.
const insertOnlyNew = await db.transaction(async (tx) => {
  await tx.execute(table);
  for (const name of ["red", "red", "blue"]) {
    const [found] = await tx
      .select({ id: labels.id })
      .from(labels)
      .where(eq(labels.name, name));
    if (!found) await tx.insert(labels).values({ name }).onConflictDoNothing();
  }
  return tx.select({ rows: count(), highestId: max(labels.id) }).from(labels);
});

console.log("No gap here:", insertOnlyNew);
// [ { rows: 2, highestId: 2 } ]

await client.end();
