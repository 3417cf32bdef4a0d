// # Move the posts and tags of a user to another user
//
// Update the foreign key of the posts. In a join table, the other user can have
// the same tag already: insert the pairs with `onConflictDoNothing()`, then
// delete the old ones.
//
// Group: update.
// In 1.0: the same.
// See: foreign-keys/list-foreign-keys, writes/insert-from-select,
// writes/retry-a-transaction.
// Also: merge two users, merge accounts, reassign, change the owner, duplicate
// key value violates unique constraint, 23505, transfer, new owner, give posts
// to another user, merge duplicates, combine accounts.
//
// npm run example writes/move-related-rows

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Move the rows of every table that references users: with `onDelete: "cascade"`,
// the delete of the user also deletes the rows that were not moved. The two ids
// must not be equal.
//
// The lock on the user comes first: without it, a tag that the user gets between
// the insert and the delete is lost. Without `target`, a row that breaks another
// unique constraint would be left out, and then deleted.
const from = 1;
const to = 2;

const moved = await db.transaction(async (tx) => {
  await tx.select().from(users).where(eq(users.id, from)).for("update");
  const movedPosts = await tx
    .update(posts)
    .set({ authorId: to })
    .where(eq(posts.authorId, from))
    .returning();
  const movedTags = await tx
    .insert(usersToTags)
    .select(
      tx
        .select({
          userId: sql<number>`${to}::integer`.as("user_id"),
          tagId: usersToTags.tagId,
        })
        .from(usersToTags)
        .where(eq(usersToTags.userId, from)),
    )
    .onConflictDoNothing({ target: [usersToTags.userId, usersToTags.tagId] })
    .returning();
  await tx.delete(usersToTags).where(eq(usersToTags.userId, from));
  await tx.delete(users).where(eq(users.id, from));
  return { movedPosts, movedTags };
});

console.log("Bob has tag 1 already, and gets the rest:", moved);
// {
//   movedPosts: [
//     { id: 1, title: 'Hello World', authorId: 2 },
//     { id: 2, title: 'Second Thoughts', authorId: 2 }
//   ],
//   movedTags: [ { userId: 2, tagId: 2 } ]
// }

await client.end();
