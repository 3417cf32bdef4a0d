// # A delete with `exists` deletes every row
//
// The subquery of `exists()` is not compared with the row to delete. If it
// finds any row, the condition is true for every row.
//
// Write: `eq(posts.id, postsTags.postId)` in the subquery.
// Trap: deletes every row.
// In 1.0: the same.
// See: writes/delete-by-another-table, sql/subquery-over-the-same-table,
// foreign-keys/no-index.
// Also: exists without correlation, uncorrelated subquery, delete all rows,
// delete by related rows, notExists, everything is deleted, delete too much.
//
// npm run example writes/delete-with-exists

import { and, eq, exists, notExists } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// The aim: remove the tags of the posts of user 2, which is one pair.
const tooMany = await db
  .delete(postsTags)
  .where(exists(db.select().from(posts).where(eq(posts.authorId, 2))))
  .returning();

console.log("Wrong: all pairs are deleted:", tooMany);
// [
//   { postId: 1, tagId: 1 },
//   { postId: 1, tagId: 2 },
//   { postId: 3, tagId: 2 }
// ]

// ## Compare the subquery with the row
//
// With `eq(posts.id, postsTags.postId)`, the subquery finds only the post of
// the pair. The rows have been reset.
await seed("blog");
const onlyOne = await db
  .delete(postsTags)
  .where(
    exists(
      db
        .select()
        .from(posts)
        .where(and(eq(posts.id, postsTags.postId), eq(posts.authorId, 2))),
    ),
  )
  .returning();

console.log("Only the pair of user 2 is deleted:", onlyOne);
// [ { postId: 3, tagId: 2 } ]

// ## Delete rows without related rows: notExists()
//
// The first two deletes leave no pair of tag 1. Two join tables reference the
// tags, so the condition asks both. If another transaction inserts a pair at the
// same time, the delete or the insert fails, or `onDelete: "cascade"` deletes this
// pair, too.
await db.delete(usersToTags);
await db.delete(postsTags).where(eq(postsTags.tagId, 1));
const unusedTags = await db
  .delete(tags)
  .where(
    and(
      notExists(
        db.select().from(postsTags).where(eq(postsTags.tagId, tags.id)),
      ),
      notExists(
        db.select().from(usersToTags).where(eq(usersToTags.tagId, tags.id)),
      ),
    ),
  )
  .returning();

console.log("The unused tag is deleted:", unusedTags);
// [ { id: 1, label: 'typescript' } ]

await client.end();
