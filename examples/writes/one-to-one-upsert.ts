// # Insert or update the one related row (one-to-one)
//
// If the foreign key is unique and not null, it can be the `target` of
// `onConflictDoUpdate()`. Here it is the primary key of the profile.
//
// Group: insert or update.
// In 1.0: the same.
// See: writes/upsert-overwrites, relations/one-to-one.
// Also: upsert, one-to-one, onConflictDoUpdate, unique foreign key, save
// profile, at most one child, duplicate key value violates unique constraint,
// create or update a profile, update or create, one row per user,
// updateOrCreate, preferences.
//
// npm run example writes/one-to-one-upsert

import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { profiles } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const [updated] = await db
  .insert(profiles)
  .values({ memberId: 1, bio: "Draws maps" })
  .onConflictDoUpdate({
    target: profiles.memberId,
    set: { bio: "Draws maps" },
  })
  .returning();

console.log("Member 1 had a profile:", updated);
// { bio: 'Draws maps', memberId: 1 }

const [inserted] = await db
  .insert(profiles)
  .values({ memberId: 3, bio: "Reads" })
  .onConflictDoUpdate({ target: profiles.memberId, set: { bio: "Reads" } })
  .returning();

console.log("Member 3 had none:", inserted);
// { bio: 'Reads', memberId: 3 }

// ## A second profile is refused
//
// If the foreign key is not unique, PostgreSQL accepts a second profile, and the relation
// [returns any of the two](../relational-queries/one-of-several-rows.md).
try {
  await db.insert(profiles).values({ memberId: 1, bio: "Sells maps" });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Member 1 has a profile:", { code, message });
  // {
  //   code: '23505',
  //   message: 'duplicate key value violates unique constraint "profiles_pkey"'
  // }
}

await client.end();
