// # Roll back after each test
//
// Run each test in a transaction, and throw at its end: the rows of a test are
// gone, and the next one starts with the same rows, without a `truncate`.
//
// Group: test.
// In 1.0: the same.
// See: tests/ids-go-on, tests/created-at-is-equal, tests/deferred-key,
// tests/test-never-ends, tests/expect-an-error.
// Also: beforeEach, afterEach, transactional tests, undo what a test wrote,
// isolate tests, clean database, savepoint, Vitest, Jest, rollback.
//
// npm run example tests/roll-back-each-test

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// The code under test takes the database as a parameter, so that a test can pass
// the transaction.
type Database = Omit<typeof db, "$client">;

async function deleteUser(db: Database, id: number) {
  await db.transaction(async (tx) => {
    await tx.delete(posts).where(eq(posts.authorId, id));
    await tx.delete(users).where(eq(users.id, id));
  });
}

// ## The function that each test calls
//
// The function throws an error of its own. `tx.rollback()` throws the same class as a
// `tx.rollback()` of the code under test, and a test that ends there would pass.
type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];

const done = new Error("The end of the test");

async function rolledBack(test: (tx: Transaction) => Promise<void>) {
  await db
    .transaction(async (tx) => {
      await test(tx);
      throw done;
    })
    .catch((error: unknown) => {
      if (error !== done) throw error;
    });
}

// In Vitest or Jest, it stands around the function of a test:
// `it("renames Bob", () => rolledBack(async (tx) => { /* ... */ }))`.
await rolledBack(async (tx) => {
  await tx.update(users).set({ name: "Robert" }).where(eq(users.id, 2));
  const inside = await tx.select().from(users).orderBy(users.id);
  console.log("In the first test, Bob has another name:", inside);
  // [
  //   { id: 1, name: 'Alice' },
  //   { id: 2, name: 'Robert' },
  //   { id: 3, name: 'Carol' }
  // ]
});

// ## The code has a transaction of its own
//
// `transaction()` of a transaction makes a savepoint. What it commits is rolled
// back at the end of the test, too.
await rolledBack(async (tx) => {
  await deleteUser(tx, 3);
  const left = await tx.select().from(users).orderBy(users.id);
  console.log("In the second test, Carol is deleted:", left);
  // [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]
});

const all = await db.select().from(users).orderBy(users.id);

console.log("After both tests:", all);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

// A rollback does not undo all: [ids go on](ids-go-on.md). The test also does not see
// all that happens in production: [`now()` stands still](created-at-is-equal.md),
// [deferred constraints are not checked](deferred-key.md), and a transaction inside
// the test ignores its `isolationLevel` and `accessMode`. If other queries of the
// test run at the same time as such a transaction, its rollback can
// [undo them](../writes/roll-back.md). After a statement that fails outside a nested
// transaction, [the next ones fail](../writes/current-transaction-is-aborted.md),
// also if the code catches the error.
//
// Code that uses a `db` of its own, or another process, does not see the rows of the
// test, and what it writes stays. Another test that changes the same row, or inserts
// the same unique value, waits until this one ends.

await client.end();
