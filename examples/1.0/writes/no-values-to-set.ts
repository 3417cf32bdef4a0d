// Generated from ../../writes/no-values-to-set.ts, as its code is the same in 1.0. Change it there.
//
// # No values to set
//
// `set()` leaves out the keys that are `undefined`, and throws this error when
// no key is left. TypeScript takes the empty object.
//
// Issues: #4576.
// Trap: error.
// In 1.0: the same.
// Also: empty update, empty object in set, set({}), patch without changes,
// partial update.
//
// npm run example 1.0/writes/no-values-to-set

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const changes: { name?: string } = { name: undefined };
try {
  await db.update(users).set(changes).where(eq(users.id, 1));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Nothing to change:", error.message);
  // 'No values to set'
}

// ## Skip an update without changes
//
// Select the row instead, so that the caller gets a row in both cases.
const isChange = Object.values(changes).some((value) => value !== undefined);
const isAlice = eq(users.id, 1);
const [alice] = isChange
  ? await db.update(users).set(changes).where(isAlice).returning()
  : await db.select().from(users).where(isAlice);

console.log("The row as it is:", alice);
// { id: 1, name: 'Alice' }

await client.end();
