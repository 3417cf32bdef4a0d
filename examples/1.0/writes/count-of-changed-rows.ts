// Generated from ../../writes/count-of-changed-rows.ts, as its code is the same in 1.0. Change it there.
//
// # How many rows an update or delete has changed
//
// Without `returning()`, the result of `postgres.js` has the number of rows in
// `count`. Other drivers name it `rowCount` or `rowsAffected`.
//
// In 1.0: the same.
// Also: affected rows, rowCount, rowsAffected, number of updated rows, number
// of deleted rows, update found nothing.
//
// npm run example 1.0/writes/count-of-changed-rows

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, postsTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const updated = await db
  .update(posts)
  .set({ title: "Untitled" })
  .where(eq(posts.authorId, 1));

console.log("Two posts of Alice:", updated.count);
// 2

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
