// # current transaction is aborted, commands ignored until end of transaction block
//
// After a statement fails, PostgreSQL refuses the other statements of the
// transaction until a rollback. Catching the error in JavaScript does not change
// this.
//
// Write: `.onConflictDoNothing()`, or
// `await tx.transaction(async (nested) => {`, with the `try` around it.
// Trap: error, or lost rows.
// In 1.0: the same.
// See: writes/do-nothing-foreign-key, writes/roll-back.
// Also: 25P02, try catch in a transaction, duplicate key in a transaction,
// savepoint, nested transaction, continue after an error, ignore an error in a
// transaction, catch inside a transaction.
//
// npm run example writes/current-transaction-is-aborted

import { DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const isAlreadyThere = (error: unknown) =>
  error instanceof DrizzleQueryError &&
  error.cause instanceof postgres.PostgresError &&
  error.cause.code === "23505";

try {
  await db.transaction(async (tx) => {
    try {
      await tx.insert(usersToTags).values({ userId: 1, tagId: 1 });
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
    await tx.insert(posts).values({ title: "News", authorId: 1 });
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
// changes are rolled back. Catch the error outside of it, and the outer
// transaction goes on.
const newPosts = await db.transaction(async (tx) => {
  try {
    await tx.transaction(async (nested) => {
      await nested.insert(usersToTags).values({ userId: 1, tagId: 1 });
    });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return tx.insert(posts).values({ title: "News", authorId: 1 }).returning();
});

console.log("The post is inserted:", newPosts);
// [ { id: 4, title: 'News', authorId: 1 } ]

// ## Avoid the error: `onConflictDoNothing()`
//
// For a row that is there already, you need no nested transaction.
const moreNews = await db.transaction(async (tx) => {
  await tx
    .insert(usersToTags)
    .values({ userId: 1, tagId: 1 })
    .onConflictDoNothing();
  return tx
    .update(posts)
    .set({ title: "More News" })
    .where(eq(posts.title, "News"))
    .returning();
});

console.log("The transaction goes on:", moreNews);
// [ { id: 4, title: 'More News', authorId: 1 } ]

await client.end();
