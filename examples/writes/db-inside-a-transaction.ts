// # A row survives the rollback of its transaction
//
// With a pool, such as that of postgres.js, a query by `db` inside the function
// of a transaction uses another connection, and is not part of the transaction.
// TypeScript accepts it.
//
// Write: only the parameter, with the same name: `await db.transaction(async
// (db) => {`.
// Trap: a row that should not be there, or a query that never ends.
// In 1.0: the same.
// See: types/db-and-tx, writes/roll-back.
// Issues: #1687.
// Also: db instead of tx, rollback does not work, transaction is ignored, row
// is not found in a transaction, transaction never ends, deadlock, max 1,
// rollback has no effect, row stays after the rollback, not rolled back, use
// tx, transaction does not undo.
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

// Here, the query is awaited after the transaction. Awaited inside the function,
// it can wait forever: for a row that `tx` has changed, or for a connection, if such
// transactions hold all connections of the pool. With `max: 1` or PGlite, one
// transaction is enough. A `Client` of node-postgres is one connection: its
// transaction also has the queries of other requests, and rolls them back. Use a
// `Pool`.
await pending;
const labels = await db
  .select({ label: tags.label })
  .from(tags)
  .orderBy(tags.id);

console.log("Wrong: the row by db is still there:", labels);
// [
//   { label: 'typescript' },
//   { label: 'tutorial' },
//   { label: 'by db' }
// ]

// ## Use only the parameter of the function
//
// If you name it `db`, the outer `db` cannot be used inside the function.
// Functions that you call need it as a parameter, or [an
// `AsyncLocalStorage`](transaction-without-a-parameter.md).
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
