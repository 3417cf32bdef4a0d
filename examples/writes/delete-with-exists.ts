// # A delete with `exists` deletes every row
//
// The subquery of `exists()` does not compare itself with the row that is to be
// deleted. It finds some row, so the condition is true for every row.
//
// Trap: deletes every row.
// In 1.0: the same.
// Also: exists without correlation, uncorrelated subquery, delete all rows,
// delete by related rows, notExists.
//
// npm run example writes/delete-with-exists

import { and, eq, exists, notExists } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Meant: remove the tags of the posts of user 2, which is one pair.
const tooMany = await db
  .delete(postsTags)
  .where(exists(db.select().from(posts).where(eq(posts.authorId, 2))))
  .returning();

console.log("All pairs are deleted:", tooMany);
// [
//   { postId: 1, tagId: 1 },
//   { postId: 1, tagId: 2 },
//   { postId: 3, tagId: 2 }
// ]

// ## Compare the subquery with the row
//
// With `eq(posts.id, postsTags.postId)`, the subquery finds only the post of
// the pair. (The rows are those of the start again.)
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
// No post has tag 1 any more once its pair is gone. A user may still have it,
// so the condition asks both join tables.
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
