// # update or delete on table "users" violates foreign key constraint
//
// Another row references the row that you delete. Without `onUpdate`, an `update`
// of a referenced id has the same error. Since PostgreSQL 18, what `"restrict"` as
// `onDelete` or `onUpdate` refuses has another code, 23001, and another message.
//
// Write: first, delete the rows that reference it:
// `tx.delete(posts).where(eq(posts.authorId, 3))`.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/on-delete, foreign-keys/on-update, foreign-keys/no-index.
// Also: 23503, is still referenced from table, cannot delete parent, delete a
// user with posts, foreign key violation, delete fails because of children, on
// delete restrict, ForeignKeyViolation, delete a row that is used elsewhere, violates
// RESTRICT setting of foreign key constraint.
//
// npm run example foreign-keys/delete-is-refused

import { DrizzleQueryError, eq, inArray } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, postsTags, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

await db.insert(posts).values({ title: "News", authorId: 3 });
try {
  await db.delete(users).where(eq(users.id, 3));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message, detail } = error.cause;
  console.log("Carol has a post:", { code, message, detail });
  // {
  //   code: '23503',
  //   message:
  //     'update or delete on table "users" violates foreign key constraint ' +
  //     '"posts_author_id_users_id_fk" on table "posts"',
  //   detail: 'Key (id)=(3) is still referenced from table "posts".'
  // }
}

// ## Delete the posts first, in a transaction
//
// If another session inserts a post of Carol between the two statements, the
// delete of Carol fails, and the transaction is rolled back. To let PostgreSQL
// delete the posts, use [`onDelete: "cascade"`](on-delete.md).
const carol = await db.transaction(async (tx) => {
  await tx.delete(posts).where(eq(posts.authorId, 3));
  return tx.delete(users).where(eq(users.id, 3)).returning();
});

console.log("Carol is deleted:", carol);
// [ { id: 3, name: 'Carol' } ]

// ## Delete from the bottom up
//
// Bob and his posts have tags. Delete the rows of a join table before the posts
// or the user that they reference.
const bob = await db.transaction(async (tx) => {
  const postsOfBob = tx
    .select({ id: posts.id })
    .from(posts)
    .where(eq(posts.authorId, 2));
  await tx.delete(postsTags).where(inArray(postsTags.postId, postsOfBob));
  await tx.delete(posts).where(eq(posts.authorId, 2));
  await tx.delete(usersToTags).where(eq(usersToTags.userId, 2));
  return tx.delete(users).where(eq(users.id, 2)).returning();
});

console.log("Bob is deleted:", bob);
// [ { id: 2, name: 'Bob' } ]

await client.end();
