// # ON CONFLICT DO UPDATE command cannot affect row a second time
//
// Two rows of `values()` have the same key, and one upsert can insert or update a
// row only once.
//
// Write: `.values([...byMember.values()])`, with `const byMember = new
// Map(input.map((row) => [row.memberId, row]));`.
// Trap: error.
// In 1.0: the same.
// See: writes/upsert-keeps-old-value, writes/on-conflict-without-unique,
// writes/too-many-parameters, writes/retry-a-transaction,
// writes/at-least-one-value.
// Also: 21000, onConflictDoUpdate, duplicate values, bulk upsert, remove
// duplicates before insert, duplicates in the input, same key twice in an
// upsert.
//
// npm run example writes/affect-row-a-second-time

import { DrizzleQueryError, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { profiles } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const input = [
  { memberId: 3, bio: "Reads" },
  { memberId: 2, bio: "Draws" },
  { memberId: 3, bio: "Reads a lot" },
];
try {
  await db
    .insert(profiles)
    .values(input)
    .onConflictDoUpdate({
      target: profiles.memberId,
      set: { bio: sql`excluded.bio` },
    });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Member 3 is there twice:", { code, message });
  // {
  //   code: '21000',
  //   message: 'ON CONFLICT DO UPDATE command cannot affect row a second time'
  // }
}

// ## Keep the last row of each key
//
// A `Map` compares objects by identity: for a key of two columns, or of a `Date`,
// use a string, such as `JSON.stringify([row.a, row.b])`. A `Map` keeps only one
// of the rows whose key is null or left out: add such rows to `values()` as they
// are, unless the constraint is `nullsNotDistinct()`.
const byMember = new Map(input.map((row) => [row.memberId, row]));
const written = await db
  .insert(profiles)
  .values([...byMember.values()])
  .onConflictDoUpdate({
    target: profiles.memberId,
    set: { bio: sql`excluded.bio` },
  })
  .returning();

console.log("One row for each member:", written);
// [
//   { bio: 'Reads a lot', memberId: 3 },
//   { bio: 'Draws', memberId: 2 }
// ]

await client.end();
