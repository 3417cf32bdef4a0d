// # Copy a post with its tags
//
// Select the post, insert it without its `id`, and insert its tags with the new
// id.
//
// Group: insert.
// In 1.0: the same.
// See: writes/undefined-in-values, writes/insert-from-select, writes/roll-back,
// values/jsonb-string, values/array-agg-null.
// Also: duplicate a row, clone, deep copy, copy with children, insert select,
// duplicate with children, template, deep clone, copy an order with its lines,
// save as new, replicate.
//
// npm run example writes/copy-with-related-rows

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Other unique columns need new values, too. A column such as `createdAt` keeps
// its old value, cut to milliseconds: set it to `undefined` for its default.
const copy = await db.transaction(async (tx) => {
  const [post] = await tx.select().from(posts).where(eq(posts.id, 1));
  if (!post) return tx.rollback();
  const { id, ...values } = post;
  const [newPost] = await tx
    .insert(posts)
    .values({ ...values, title: `Copy of ${post.title}` })
    .returning();
  if (!newPost) return tx.rollback();
  const tagsOfPost = await tx
    .select({ tagId: postsTags.tagId })
    .from(postsTags)
    .where(eq(postsTags.postId, id))
    .orderBy(postsTags.tagId);
  if (tagsOfPost.length > 0)
    await tx
      .insert(postsTags)
      .values(tagsOfPost.map(({ tagId }) => ({ postId: newPost.id, tagId })));
  return newPost;
});

console.log("The copy has the next id:", copy);
// { id: 4, title: 'Copy of Hello World', authorId: 1 }

const pairs = await db
  .select()
  .from(postsTags)
  .where(eq(postsTags.postId, copy.id))
  .orderBy(postsTags.tagId);

console.log("The copy has the tags of post 1:", pairs);
// [ { postId: 4, tagId: 1 }, { postId: 4, tagId: 2 } ]

await client.end();
