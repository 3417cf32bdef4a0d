// # No values to set
//
// `set()` leaves out the keys that are `undefined`, and throws this error if no
// key is left. TypeScript accepts the empty object.
//
// Write: update only if `Object.values(changes).some((value) => value !==
// undefined)`.
// Trap: error.
// In 1.0: the same.
// See: writes/undefined-in-set, writes/misspelt-key-in-set.
// Issues: #4576.
// Also: empty update, empty object in set, set({}), patch without changes,
// partial update, nothing to update, empty patch.
//
// npm run example writes/no-values-to-set

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

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
// Select the row instead, so that the caller gets the row in both cases.
const isChange = Object.values(changes).some((value) => value !== undefined);
const isAlice = eq(users.id, 1);
const [alice] = isChange
  ? await db.update(users).set(changes).where(isAlice).returning()
  : await db.select().from(users).where(isAlice);

console.log("The row as it is:", alice);
// { id: 1, name: 'Alice' }

await client.end();
