// # Two requests add to a number, and one of them is lost
//
// Both requests read the same number, and each writes its own sum. A transaction
// alone does not change that: with the default isolation level, read committed,
// both can read before one of them writes.
//
// Write: ``set({ amount: sql`${payments.amount} + ${5}` })``.
// Trap: lost data.
// In 1.0: the same.
// See: writes/stale-edit, writes/retry-a-transaction.
// Also: increment, decrement, counter, likes, stock, balance, add 1 to a column,
// race condition, lost update, atomic update, Prisma increment.
//
// npm run example writes/lost-increment

import { and, eq, gte, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { payments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// Payment 1 has 30. One request adds 5, and the other one 7.
const read = () => db.select().from(payments).where(eq(payments.id, 1));
const [ofOne] = await read();
const [ofTwo] = await read();
await db
  .update(payments)
  .set({ amount: ofOne!.amount + 5 })
  .where(eq(payments.id, 1));
await db
  .update(payments)
  .set({ amount: ofTwo!.amount + 7 })
  .where(eq(payments.id, 1));
const [lost] = await read();

console.log("The 5 is lost:", lost);
// { id: 1, orderRef: '1', amount: 37 }

// ## Let PostgreSQL add
//
// An update waits for another one of the same row, and then, in read committed,
// adds to its result. If the column is null, the sum is null: write
// `coalesce(${payments.amount}, 0) + ${5}`.
await db
  .update(payments)
  .set({ amount: sql`${payments.amount} + ${5}` })
  .where(eq(payments.id, 1));
const [sum] = await db
  .update(payments)
  .set({ amount: sql`${payments.amount} + ${7}` })
  .where(eq(payments.id, 1))
  .returning();

console.log("Both are added to 37:", sum);
// { id: 1, orderRef: '1', amount: 49 }

// ## Subtract only if there is enough
//
// No row means that there is not enough, or no such row. Check first that the
// number is positive: subtracting a negative number adds.
const taken = await db
  .update(payments)
  .set({ amount: sql`${payments.amount} - ${50}` })
  .where(and(eq(payments.id, 1), gte(payments.amount, 50)))
  .returning();

console.log("49 is less than 50:", taken);
// []

await client.end();
