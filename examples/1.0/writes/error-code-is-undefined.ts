// Generated from ../../writes/error-code-is-undefined.ts, as its code is the same in 1.0. Change it there.
//
// # `error.code` is undefined after a failed insert
//
// Drizzle throws a `DrizzleQueryError` that holds the query. The error of
// PostgreSQL, with its code and the name of the constraint, is the `cause`.
//
// Trap: an error without its code.
// In 1.0: the same.
// Also: catch unique violation, duplicate key, 23505, 23503, Failed query,
// error.cause, PostgresError, DrizzleQueryError, constraint name.
//
// npm run example 1.0/writes/error-code-is-undefined

import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { posts, usersToTags } from "../db/schema";
import { seed } from "../../../src/seed";

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
// Tell the constraints apart by their names, and throw what you do not expect.
// An error at the end of a transaction
// [has no cause](../foreign-keys/error-at-commit.md).
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
