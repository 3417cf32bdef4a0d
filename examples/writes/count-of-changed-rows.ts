// # How many rows an update or delete has changed
//
// Without `returning()`, the result of postgres.js has the number of rows in
// `count`. With node-postgres, it is `rowCount`, and with PGlite `affectedRows`.
//
// Group: update.
// In 1.0: the same.
// See: writes/do-nothing-returns-nothing, foreign-keys/on-delete.
// Also: affected rows, rowCount, affectedRows, rowsAffected, number of updated
// rows, number of deleted rows, update found nothing, was anything updated,
// did it delete, how many were deleted, how many rows were affected, number of
// changes, result of an update, row not found on update.
//
// npm run example writes/count-of-changed-rows

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Rows that already have the new value count, too.
const updated = await db
  .update(posts)
  .set({ title: "Untitled" })
  .where(eq(posts.authorId, 1));

console.log("Two posts of Alice:", updated.count);
// 2

// Rows that `onDelete: "cascade"` deletes do not count.
const deleted = await db.delete(postsTags).where(eq(postsTags.postId, 2));

console.log("Post 2 has no tags:", deleted.count);
// 0

// ## With returning(): the length
const returned = await db
  .delete(postsTags)
  .where(eq(postsTags.postId, 1))
  .returning({ tagId: postsTags.tagId });

console.log("Two tags of post 1:", returned.length);
// 2

await client.end();
