// # A delete by another table: missing FROM-clause entry for table "users"
//
// `delete()` has neither joins nor `using`. TypeScript accepts a condition on a
// column of another table, and PostgreSQL rejects it.
//
// Write: `inArray(usersToTags.userId, db.select({ id: users.id
// }).from(users).where(eq(users.name, "Bob")))`.
// Trap: error.
// In 1.0: the same.
// See: writes/delete-with-exists, sql/subquery-has-too-many-columns.
// Issues: #793.
// Also: 42P01, delete with join, delete using, delete where related row,
// delete by a condition of the parent, delete rows of a user by name, delete
// join, delete with a subquery, delete where the parent is.
//
// npm run example writes/delete-by-another-table

import { and, DrizzleQueryError, eq, inArray } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db
    .delete(usersToTags)
    .where(and(eq(usersToTags.userId, users.id), eq(users.name, "Bob")));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The table users is not in the statement:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'missing FROM-clause entry for table "users"'
  // }
}

// ## Delete the rows whose key is in a subquery
//
// The subquery can have joins of its own.
const tagsOfBob = await db
  .delete(usersToTags)
  .where(
    inArray(
      usersToTags.userId,
      db.select({ id: users.id }).from(users).where(eq(users.name, "Bob")),
    ),
  )
  .returning();

console.log("The pairs of Bob are deleted:", tagsOfBob);
// [ { userId: 2, tagId: 1 } ]

await client.end();
