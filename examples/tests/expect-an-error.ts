// # A test expects "violates foreign key constraint", and the message is "Failed query"
//
// The message of a `DrizzleQueryError` has the query, and in 0.45 its parameters.
// PostgreSQL's error, with the code and the constraint, is its `cause`.
//
// Write: `await errorOf(insert)`, with a function that returns the code and the
// constraint of the cause.
// Trap: error with another message.
// In 1.0: the same.
// See: writes/error-code-is-undefined, foreign-keys/error-at-commit,
// writes/current-transaction-is-aborted, tests/deferred-key.
// Also: expect toThrow, rejects.toThrow, toMatchObject, assert.rejects, 23503,
// 23505, test a constraint, test a foreign key, unique violation, PGlite.
//
// npm run example tests/expect-an-error

import { DrizzleQueryError } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.insert(posts).values({ title: "Ghost Story", authorId: 99 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  const isFound = /violates foreign key/.test(error.message);
  console.log("The text is in the message:", isFound);
  // false
}

// ## Compare the code and the constraint of the cause
//
// A code is a text in the error of postgres.js, node-postgres and PGlite alike,
// so that the test does not depend on the class. The name of the constraint is
// `constraint_name` in postgres.js, and `constraint` in the others.
async function errorOf(query: PromiseLike<unknown>) {
  try {
    await query;
  } catch (error) {
    const cause = error instanceof DrizzleQueryError ? error.cause : error;
    if (!(cause instanceof Error && "code" in cause)) throw error;
    const constraint =
      "constraint_name" in cause
        ? cause.constraint_name
        : "constraint" in cause && cause.constraint;
    return { code: cause.code, constraint };
  }
  return undefined; // no error
}

const insert = db.insert(posts).values({ title: "Ghost Story", authorId: 99 });
const refused = await errorOf(insert);

console.log("The foreign key refuses the row:", refused);
// { code: '23503', constraint: 'posts_author_id_users_id_fk' }

// A test that expects just any error passes with a wrong name of a column, too.

// In Vitest, `await expect(insert)`, followed by
// `.rejects.toMatchObject({ cause: { code: "23503" } })`, compares only the code.

// ## Inside a transaction, put the statement into a nested one
//
// After an error, PostgreSQL refuses the next statements of a transaction, also in
// a test that rolls back. A nested transaction has a savepoint: after it, the test
// goes on.
const after = await db.transaction(async (tx) => {
  const error = await errorOf(
    tx.transaction((nested) =>
      nested.insert(posts).values({ title: "Ghost Story", authorId: 99 }),
    ),
  );
  return { code: error?.code, posts: await tx.$count(posts) };
});

console.log("The transaction goes on:", after);
// { code: '23503', posts: 3 }

await client.end();
