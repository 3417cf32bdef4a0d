// # `onConflictDoNothing` returns no row
//
// `returning()` returns only the rows that the statement has written, and
// `onConflictDoNothing()` does not write a row that was there already.
//
// Write: `db.select().from(profiles).where(eq(profiles.memberId, 1))`, if no
// row was inserted.
// Trap: missing rows.
// In 1.0: the same.
// See: writes/connect-or-create, writes/upsert-keeps-old-value.
// Issues: #1341, #2474.
// Also: get or create, find or create, upsert returning, empty array,
// undefined after insert, insert ignore, skip duplicates, row already exists,
// get the existing row, findOrCreate.
//
// npm run example writes/do-nothing-returns-nothing

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { profiles } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const nothing = await db
  .insert(profiles)
  .values({ memberId: 1, bio: "New here" })
  .onConflictDoNothing()
  .returning();

console.log("No row, as member 1 has a profile:", nothing);
// []

// ## Select the row if none was inserted
//
// The row can still be missing, if another session has deleted it in between.
// If the table has another unique column, name the `target`: a conflict in the
// other one is then an error.
const [inserted] = await db
  .insert(profiles)
  .values({ memberId: 1, bio: "New here" })
  .onConflictDoNothing()
  .returning();
const [profile] = inserted
  ? [inserted]
  : await db.select().from(profiles).where(eq(profiles.memberId, 1));

console.log("The row that was there:", profile);
// { bio: 'Writes about maps', memberId: 1 }

// ## Update something: `onConflictDoUpdate()`
//
// An update returns its row. It also locks the row, writes a new version of it,
// and runs its triggers and `$onUpdate()`.
const [same] = await db
  .insert(profiles)
  .values({ memberId: 1, bio: "New here" })
  .onConflictDoUpdate({
    target: profiles.memberId,
    set: { memberId: sql`excluded.member_id` },
  })
  .returning();

console.log("The row in one statement:", same);
// { bio: 'Writes about maps', memberId: 1 }

await client.end();
