// # A test passes, and the same code fails in production: a deferred foreign key
//
// PostgreSQL checks a constraint that is `deferrable initially deferred` at the
// commit. A test that rolls back has no commit.
//
// Write: `set constraints all immediate` before the rollback.
// Trap: a mistake that the test does not find.
// In 1.0: the same.
// See: foreign-keys/error-at-commit, foreign-keys/deferrable,
// tests/roll-back-each-test.
// Also: deferrable initially deferred, rollback hides an error, constraint is
// not checked, constraint trigger, 23503, transactional tests, set constraints.
//
// npm run example tests/deferred-key

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { desks } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// The key of `chief_id` is [deferrable initially deferred](../foreign-keys/deferrable.md).
async function openDesk(to: Omit<typeof db, "$client">, name: string) {
  return to.insert(desks).values({ name, chiefId: 9 }).returning();
}

const done = new Error("The end of the test");
const passed = await db
  .transaction(async (tx) => {
    await openDesk(tx, "Sports");
    throw done;
  })
  .catch((error: unknown) => error === done);

console.log("The test passes, although there is no author 9:", passed);
// true

// ## Check the constraints at the end of the test
//
// Write it after the last statement of the test: from then on, PostgreSQL no longer
// defers in this transaction.
try {
  await db.transaction(async (tx) => {
    await openDesk(tx, "Sports");
    await tx.execute(sql`set constraints all immediate`);
    throw done;
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("The test fails:", { code, constraint_name });
  // { code: '23503', constraint_name: 'desks_chief_id_authors_id_fk' }
}

// ## Or let the test commit
//
// Then the test deletes its rows itself.
const failed = await openDesk(db, "Sports").catch(
  (error: unknown) => error instanceof DrizzleQueryError,
);
const left = await db.$count(desks, eq(desks.name, "Sports"));

console.log("The insert alone fails, and leaves no row:", { failed, left });
// { failed: true, left: 0 }

await client.end();
