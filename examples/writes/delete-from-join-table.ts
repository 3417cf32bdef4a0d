// # Removing a tag from a post removes it from every post
//
// The condition names only `tagId`, so it finds the pairs of all posts that have
// this tag.
//
// Write: `and(eq(postsTags.postId, 1), eq(postsTags.tagId, 2))`.
// Trap: deletes rows of others.
// In 1.0: the same.
// See: writes/replace-tags, writes/connect-and-disconnect.
// Also: disconnect, detach, many-to-many delete, junction table, pivot table,
// composite primary key, unfollow, remove a tag, unlink, unlike, leave a
// group, remove a member.
//
// npm run example writes/delete-from-join-table

import { and, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// The aim: remove tag 2 from post 1.
const tooMany = await db
  .delete(postsTags)
  .where(eq(postsTags.tagId, 2))
  .returning();

console.log("Post 3 loses the tag, too:", tooMany);
// [ { postId: 1, tagId: 2 }, { postId: 3, tagId: 2 } ]

// ## Name both columns of the pair
//
// The rows have been reset.
await seed("blog");
const onePair = await db
  .delete(postsTags)
  .where(and(eq(postsTags.postId, 1), eq(postsTags.tagId, 2)))
  .returning();

console.log("Only post 1 loses it:", onePair);
// [ { postId: 1, tagId: 2 } ]

await client.end();
