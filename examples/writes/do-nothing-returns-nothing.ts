// # `onConflictDoNothing` returns no row
//
// `returning()` returns the rows that were inserted. For a row that was there,
// it returns nothing, so the first element of the result is undefined.
//
// Issues: #1341, #2474.
// Trap: missing rows.
// In 1.0: the same.
// Also: get or create, find or create, upsert returning, empty array, undefined
// after insert.
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

console.log("Member 1 has a profile:", nothing);
// []

// ## Select the row if none was inserted
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

// ## Update something: onConflictDoUpdate()
//
// An update returns its row. To set the key to its own value changes nothing,
// but PostgreSQL writes a new version of the row, and runs its triggers.
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
