// # Find out whether an upsert has inserted or updated a row
//
// `returning()` of an upsert looks the same for both. In PostgreSQL 15 and 18, a new
// row has 0 in its system column `xmax`, but the manual does not promise it, and a
// partitioned table returns an error.
//
// Group: insert or update.
// In 1.0: the same.
// See: writes/do-nothing-returns-nothing, writes/upsert-keeps-old-value,
// writes/duplicate-key-after-seeding, writes/affect-row-a-second-time,
// writes/saved-ids-are-lost, writes/retry-a-transaction.
// Also: onConflictDoUpdate, created or updated, is new, xmax = 0, first login,
// welcome mail, 201 or 200, PostgreSQL 18 returning old and new.
//
// npm run example writes/inserted-or-updated

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// In PostgreSQL 18, ``sql<boolean>`old.id is null` `` has the same result, and the
// manual describes it.
const rows = [
  { id: 1, name: "Alice B." },
  { id: 4, name: "Dave" },
];
const upserted = await db
  .insert(users)
  .values(rows)
  .onConflictDoUpdate({
    target: users.id,
    set: { name: sql`excluded.name` },
  })
  .returning({
    id: users.id,
    name: users.name,
    isNew: sql<boolean>`xmax = 0`,
  });

console.log("Alice was there:", upserted);
// [
//   { id: 1, name: 'Alice B.', isNew: false },
//   { id: 4, name: 'Dave', isNew: true }
// ]

// ## Or insert first, and update what is left
//
// `onConflictDoNothing()` returns only the rows that it has inserted. Name the
// `target`: without it, a conflict in another unique column also skips the insert.
const isNew = await db.transaction(async (tx) => {
  const inserted = await tx
    .insert(users)
    .values({ id: 4, name: "Dave C." })
    .onConflictDoNothing({ target: users.id })
    .returning({ id: users.id });
  if (inserted.length > 0) return true;
  const updated = await tx
    .update(users)
    .set({ name: "Dave C." })
    .where(eq(users.id, 4))
    .returning({ id: users.id });
  if (updated.length === 0) throw new Error("Somebody has deleted the row");
  return false;
});

console.log("Dave was there, and is not new:", isNew);
// false

await client.end();
