// # A row survives the rollback of its transaction
//
// A query by `db` inside the function of a transaction is not part of the
// transaction. It runs on another connection, and its row stays after a
// rollback. TypeScript cannot tell `db` from `tx`.
//
// Issues: #2309.
// Trap: a row that should not be there.
// In 1.0: the same.
// Also: db instead of tx, rollback does not work, transaction is ignored, row
// is not found in a transaction, transaction never ends, deadlock, max 1.
//
// npm run example writes/db-inside-a-transaction

import { TransactionRollbackError } from "drizzle-orm";
import { client, db } from "../../src/db";
import { tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

let pending: Promise<unknown> | undefined;
try {
  await db.transaction(async (tx) => {
    await tx.insert(tags).values({ label: "by tx" });
    pending = db.insert(tags).values({ label: "by db" }).execute();
    tx.rollback();
  });
} catch (error) {
  if (!(error instanceof TransactionRollbackError)) throw error;
}

// Await it after the transaction here: inside the function, a pool with one
// connection (`max: 1`) waits for it forever.
await pending;
const labels = await db
  .select({ label: tags.label })
  .from(tags)
  .orderBy(tags.id);

console.log("Only one insert is rolled back:", labels);
// [
//   { label: 'typescript' },
//   { label: 'tutorial' },
//   { label: 'by db' }
// ]

// ## Use only the parameter of the function
//
// If you name it `db`, too, nothing inside the function can mean the other one.
// To give it to a function of your own, see
// [the type of a parameter for both](../types/db-and-tx.md).
try {
  await db.transaction(async (db) => {
    await db.insert(tags).values({ label: "one" });
    await db.insert(tags).values({ label: "two" });
    db.rollback();
  });
} catch (error) {
  if (!(error instanceof TransactionRollbackError)) throw error;
}
const same = await db.select({ label: tags.label }).from(tags).orderBy(tags.id);

console.log("Both inserts are rolled back:", same);
// [
//   { label: 'typescript' },
//   { label: 'tutorial' },
//   { label: 'by db' }
// ]

await client.end();
