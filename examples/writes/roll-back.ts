// # Roll back a transaction
//
// `tx.rollback()` throws a `TransactionRollbackError`, and so does the
// transaction. Any other error that leaves the function rolls it back as well.
//
// Group: update.
// In 1.0: the same.
// See: writes/db-inside-a-transaction, writes/current-transaction-is-aborted.
// Also: TransactionRollbackError, Rollback, undo, abort, cancel, dry run,
// throw in a transaction, cancel everything, all or nothing, undo changes,
// revert, if one fails, throw inside a transaction, atomic.
//
// npm run example writes/roll-back

import { eq, TransactionRollbackError } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.transaction(async (tx) => {
    await tx.delete(usersToTags).where(eq(usersToTags.userId, 2));
    tx.rollback();
  });
} catch (error) {
  if (!(error instanceof TransactionRollbackError)) throw error;
  console.log("The transaction throws:", error.message);
  // 'Rollback'
}

// If the function itself catches the error of `tx.rollback()`, the transaction
// is committed.
const tagsOfBob = await db
  .select()
  .from(usersToTags)
  .where(eq(usersToTags.userId, 2));

console.log("Bob still has the tag:", tagsOfBob);
// [ { userId: 2, tagId: 1 } ]

// ## Roll back a part: a nested transaction
//
// An error that leaves the function of `tx.transaction()` rolls back to a
// savepoint. Catch it outside of that function, and the outer transaction goes
// on. Await the nested transaction before you send another query: in
// `Promise.all()`, its rollback can undo that query, too, without an error.
const renamed = await db.transaction(async (tx) => {
  try {
    await tx.transaction(async (nested) => {
      await nested.delete(usersToTags).where(eq(usersToTags.userId, 2));
      nested.rollback();
    });
  } catch (error) {
    if (!(error instanceof TransactionRollbackError)) throw error;
  }
  return tx
    .update(users)
    .set({ name: "Robert" })
    .where(eq(users.id, 2))
    .returning();
});

console.log("The rest is committed:", renamed);
// [ { id: 2, name: 'Robert' } ]

await client.end();
