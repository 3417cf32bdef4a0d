// # duplicate key value violates unique constraint "users_pkey" without an id
//
// An insert with an `id` of its own does not advance the sequence. A later
// insert without an `id` can get a number that is there already.
//
// Write: ``sql`select setval(pg_get_serial_sequence('users', 'id'), ${highest})` ``
// after the import, with
// `highest = db.select({ id: max(users.id) }).from(users)`.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/truncate, writes/error-code-is-undefined,
// writes/saved-ids-are-lost.
// Also: 23505, serial, sequence, seed, import, explicit id, nextval, setval,
// id already exists, reset a sequence, auto increment is wrong, sequence out
// of sync, after an import.
//
// npm run example writes/duplicate-key-after-seeding

import { DrizzleQueryError, max, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

await db.insert(users).values([
  { id: 4, name: "Dave" },
  { id: 5, name: "Frank" },
]);
try {
  await db.insert(users).values({ name: "Erin" });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message, detail } = error.cause;
  console.log("The sequence gives 4, too:", { code, message, detail });
  // {
  //   code: '23505',
  //   message: 'duplicate key value violates unique constraint "users_pkey"',
  //   detail: 'Key (id)=(4) already exists.'
  // }
}

// ## Set the sequence to the highest id
//
// Do this while no other session inserts users. If the rows with the highest ids
// were deleted, their ids can be given again. For a table of `pgSchema("shop")`,
// write `'shop.users'`. For a sequence of `pgSequence("ids")`, write `setval('ids',
// ...)`: `pg_get_serial_sequence()` does not find it, and nothing is set.
const highest = db.select({ id: max(users.id) }).from(users);
await db.execute(
  sql`select setval(pg_get_serial_sequence('users', 'id'), ${highest})`,
);
const [erin] = await db.insert(users).values({ name: "Erin" }).returning();

console.log("Erin has the next id:", erin);
// { id: 6, name: 'Erin' }

await client.end();
