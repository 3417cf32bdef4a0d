// # Ids have gaps after an upsert or a rollback
//
// An insert takes the next number of the sequence before PostgreSQL looks for a
// conflict, and a rollback does not give it back. An upsert that only updates
// takes a number, too.
//
// Write: `tx.$count(labels)` for the number of rows, not the highest id.
// Trap: ids are skipped.
// In 1.0: the same.
// See: writes/duplicate-key-after-seeding, writes/inserted-or-updated.
// Also: serial skips numbers, autoincrement, id jumps, missing ids, sequence,
// consecutive numbers, invoice number, onConflictDoNothing increments the id,
// nextval: reached maximum value of sequence.
//
// npm run example writes/gaps-in-ids

import { eq, sql } from "drizzle-orm";
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
  for (const name of ["red", "red", "red", "blue"])
    await tx.insert(labels).values({ name }).onConflictDoNothing();
  return tx.select().from(labels).orderBy(labels.id);
});

console.log("2 and 3 are missing:", gap);
// [ { id: 1, name: 'red' }, { id: 4, name: 'blue' } ]

// ## Leave the gaps, and count rows
//
// An id only has to be unique. Do not number anything by the count plus 1: two
// requests can get the same number. A `serial` ends at 2,147,483,647, and
// frequent upserts can get there: in a new table, declare the id as
// `bigserial("id", { mode: "number" })`, or insert only what is new.
const insertOnlyNew = await db.transaction(async (tx) => {
  await tx.execute(table);
  for (const name of ["red", "red", "red", "blue"]) {
    const [found] = await tx
      .select({ id: labels.id })
      .from(labels)
      .where(eq(labels.name, name));
    if (!found) await tx.insert(labels).values({ name }).onConflictDoNothing();
  }
  const rows = await tx.select().from(labels).orderBy(labels.id);
  return { rows, count: await tx.$count(labels) };
});

console.log("No gap, if nobody else inserts:", insertOnlyNew);
// {
//   rows: [ { id: 1, name: 'red' }, { id: 2, name: 'blue' } ],
//   count: 2
// }

await client.end();
