// # Give a tag to all posts of a user
//
// Insert the pairs from a select. The pair is the primary key, so
// `onConflictDoNothing()` skips the posts that have the tag already.
//
// Group: insert.
// In 1.0: the same.
// See: writes/insert-from-select, writes/do-nothing-foreign-key,
// many-to-many/same-pair-twice.
// Also: insert into select, insert from select, bulk connect, add many-to-many
// rows, junction table, assign to many, bulk assign, add a category to many
// products, insert for each row.
//
// npm run example writes/tag-many-posts

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const tagId = 1;

const added = await db
  .insert(postsTags)
  .select(
    db
      .select({
        postId: posts.id,
        tagId: sql<number>`${tagId}::integer`.as("tag_id"),
      })
      .from(posts)
      .where(eq(posts.authorId, 1)),
  )
  .onConflictDoNothing()
  .returning();

console.log("Post 1 had the tag, and post 2 gets it:", added);
// [ { postId: 2, tagId: 1 } ]

await client.end();
