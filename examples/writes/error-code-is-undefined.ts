// # `error.code` is undefined after a failed insert
//
// Drizzle throws a `DrizzleQueryError` that holds the query. The error of
// PostgreSQL, with its code and the name of the constraint, is its `cause`.
//
// Write: with postgres.js, `const { code, constraint_name } = error.cause;`, after a
// test with `error.cause instanceof postgres.PostgresError`.
// Trap: an error without its code.
// In 1.0: the same.
// See: foreign-keys/error-at-commit, writes/current-transaction-is-aborted,
// upgrading/params-in-errors.
// Also: catch unique violation, catch a foreign key error, duplicate key,
// 23505, 23503, Failed query, error.cause, PostgresError, DrizzleQueryError,
// constraint name, handle a database error, try catch, email already taken,
// show a message to the user, detect a duplicate, which constraint failed,
// P2002, UniqueViolation.
//
// npm run example writes/error-code-is-undefined

import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.insert(usersToTags).values({ userId: 1, tagId: 1 });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const code = "code" in error ? error.code : undefined;
  console.log("No code here:", code);
  // undefined
}

// ## Read the code of the cause
//
// The class is that of postgres.js. With node-postgres and PGlite, the cause is a
// `DatabaseError`, and the name of the constraint is in `constraint`.
try {
  await db.insert(usersToTags).values({ userId: 1, tagId: 1 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("The user has the tag already:", { code, constraint_name });
  // {
  //   code: '23505',
  //   constraint_name: 'users_to_tags_user_id_tag_id_pk'
  // }
}

// ## Turn the error into a result
//
// A new key of drizzle-kit 1.0 has the name `posts_author_id_users_id_fkey`. With
// postgres.js, an error at the end of a transaction [is not
// wrapped](../foreign-keys/error-at-commit.md).
function constraintOf(error: unknown): string | undefined {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof postgres.PostgresError
    ? cause.constraint_name
    : undefined;
}
const result = await db
  .insert(posts)
  .values({ title: "Ghost Story", authorId: 99 })
  .returning()
  .catch((error: unknown) => {
    if (constraintOf(error) === "posts_author_id_users_id_fk")
      return "There is no such author.";
    throw error;
  });

console.log("A message for the reader:", result);
// 'There is no such author.'

await client.end();
