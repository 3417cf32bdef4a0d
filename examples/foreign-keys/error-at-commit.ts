// # An error at the end of a transaction is no DrizzleQueryError with postgres.js
//
// PostgreSQL checks a deferred constraint at the commit. With postgres.js and
// PGlite, Drizzle does not wrap an error of the commit, and a `catch` that
// expects a `DrizzleQueryError` misses it.
//
// Write: `error instanceof DrizzleQueryError ? error.cause : error`.
// Trap: error of another class.
// In 1.0: the same.
// See: foreign-keys/deferrable, writes/error-code-is-undefined.
// Also: deferrable initially deferred, commit fails, 23503, instanceof
// DrizzleQueryError, error.cause is undefined, set constraints immediate.
//
// npm run example foreign-keys/error-at-commit

import { DrizzleQueryError, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { desks } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// The key of `chief_id` is [deferrable initially deferred](deferrable.md).
try {
  await db.transaction(async (tx) => {
    await tx.insert(desks).values({ name: "Sports", chiefId: 9 });
  });
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name, name } = error;
  console.log("A PostgresError:", { name, code, constraint_name });
  // {
  //   name: 'PostgresError',
  //   code: '23503',
  //   constraint_name: 'desks_chief_id_authors_id_fk'
  // }
}

// ## Take the cause, or the error itself
//
// With node-postgres, test for its class `DatabaseError`, with PGlite for its
// `messages.DatabaseError`, and read `constraint`.
try {
  await db.transaction(async (tx) => {
    await tx.insert(desks).values({ name: "Sports", chiefId: 9 });
  });
} catch (error) {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = cause;
  console.log("The error of PostgreSQL:", { code, constraint_name });
  // { code: '23503', constraint_name: 'desks_chief_id_authors_id_fk' }
}

// ## Check earlier: set constraints all immediate
//
// PostgreSQL then checks at this statement, and at each later one until the end of
// the transaction, and Drizzle wraps the error.
try {
  await db.transaction(async (tx) => {
    await tx.insert(desks).values({ name: "Sports", chiefId: 9 });
    await tx.execute(sql`set constraints all immediate`);
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("The cause of a DrizzleQueryError:", { code, constraint_name });
  // { code: '23503', constraint_name: 'desks_chief_id_authors_id_fk' }
}

await client.end();
