// # Run a transaction again after a deadlock or a serialization failure
//
// If two transactions wait for each other, PostgreSQL ends one of them with
// 40P01, `deadlock detected`. In `repeatable read` and `serializable`, a
// transaction can also end with 40001, `could not serialize access`. Nothing of
// that transaction is stored, so you can run it again.
//
// Group: update.
// In 1.0: the same.
// See: writes/current-transaction-is-aborted, writes/error-code-is-undefined.
// Also: could not serialize access due to concurrent update, isolation level,
// serializable, repeatable read, deadlock detected, 40P01, 40001, retry, try
// again.
//
// npm run example writes/retry-a-transaction

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { payments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// With postgres.js, an error of the commit is not a `DrizzleQueryError`. With
// another driver, the class of `cause` is another one.
async function withRetries<T>(run: () => Promise<T>, attempts = 3): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const cause = error instanceof DrizzleQueryError ? error.cause : error;
      const canPass =
        cause instanceof postgres.PostgresError &&
        ["40001", "40P01"].includes(cause.code);
      if (!canPass || attempt === attempts) throw error;
      const wait = Math.random() * 20 * attempt;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

// ## Give it the whole transaction
//
// The function runs again from its beginning. Inside it, read the rows that it
// depends on, and send no mail. `serializable` protects what it has read only from
// transactions that are `serializable`, too. Here, the first attempt fails on purpose.
let attempts = 0;
const paid = await withRetries(() =>
  db.transaction(
    async (tx) => {
      attempts++;
      const [payment] = await tx
        .update(payments)
        .set({ amount: sql`${payments.amount} + 1` })
        .where(eq(payments.id, 1))
        .returning({ amount: payments.amount });
      if (attempts === 1)
        await tx.execute(
          sql`do $$ begin raise 'a conflict' using errcode = '40001'; end $$`,
        );
      return payment;
    },
    { isolationLevel: "serializable" },
  ),
);

console.log("Attempts:", attempts);
// 2

console.log("1 is added once:", paid);
// { amount: 31 }

await client.end();
