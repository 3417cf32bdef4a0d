// # current transaction is aborted, commands ignored until end of transaction block
//
// After a statement fails, PostgreSQL refuses the other statements of the
// transaction until a rollback. Catching the error in JavaScript does not change
// this.
//
// Write: `.onConflictDoNothing()` for a row that is there already, or
// `await tx.transaction(async (nested) => {`, with the `try` around it.
// Trap: error, or lost rows.
// In 1.0: the same.
// See: writes/do-nothing-returns-nothing, writes/do-nothing-foreign-key,
// writes/roll-back.
// Also: 25P02, try catch in a transaction, duplicate key in a transaction,
// savepoint, nested transaction, continue after an error, ignore an error in a
// transaction, catch inside a transaction.
//
// npm run example writes/current-transaction-is-aborted

import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const isAlreadyThere = (error: unknown) =>
  error instanceof DrizzleQueryError &&
  error.cause instanceof postgres.PostgresError &&
  error.cause.code === "23505";

try {
  await db.transaction(async (tx) => {
    try {
      await tx.insert(users).values({ id: 1, name: "Alice" });
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
    await tx.insert(users).values({ name: "Dave" });
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The next statement fails:", { code, message });
  // {
  //   code: '25P02',
  //   message:
  //     'current transaction is aborted, commands ignored until end of ' +
  //     'transaction block'
  // }
}

// If no statement follows the caught error, the transaction is still rolled back:
// postgres.js throws the error at the end, but node-postgres and PGlite throw
// nothing.

// ## Put what can fail into a nested transaction
//
// `tx.transaction()` makes a savepoint. When its function throws, only its own
// changes are rolled back, if you await it before you send another query. If not,
// rows that this query inserts after the savepoint are lost, too, without an error.
const dave = await db.transaction(async (tx) => {
  try {
    await tx.transaction(async (nested) => {
      await nested.insert(users).values({ id: 1, name: "Alice" });
    });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return tx.insert(users).values({ name: "Dave" }).returning();
});

console.log("Dave is inserted:", dave);
// [ { id: 4, name: 'Dave' } ]

// ## Avoid the error: `onConflictDoNothing()`
const erin = await db.transaction(async (tx) => {
  await tx.insert(users).values({ id: 1, name: "Alice" }).onConflictDoNothing();
  return tx.insert(users).values({ name: "Erin" }).returning();
});

console.log("The transaction goes on:", erin);
// [ { id: 5, name: 'Erin' } ]

await client.end();
