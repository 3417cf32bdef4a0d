// # Get the posts that have no tags at all
//
// Find the posts for which the join table has no row, with `notExists()`.
//
// Group: filter.
// In 1.0: other code.
// See: joins/without-a-match, many-to-many/posts-without-a-tag,
// relational-queries/relation-is-false.
// Also: untagged posts, rows without related rows, anti join, not exists, is
// null after a left join, many-to-many, uncategorized, empty many-to-many, not
// tagged, without any tag, unassigned.
//
// npm run example many-to-many/posts-without-tags

import { eq, isNull, notExists } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## In a relational query
//
// The callback gives the table of the query: compare with its `id`.
const untagged = await db.query.posts.findMany({
  columns: { title: true },
  where: (post) =>
    notExists(
      db
        .select({ postId: postsTags.postId })
        .from(postsTags)
        .where(eq(postsTags.postId, post.id)),
    ),
  orderBy: (post, { asc }) => asc(post.id),
});

console.log("Posts without tags:", untagged);
// [ { title: 'Second Thoughts' } ]

// ## In a join
//
// A left join has null for a post without a row in the join table.
const unmatched = await db
  .select({ title: posts.title })
  .from(posts)
  .leftJoin(postsTags, eq(posts.id, postsTags.postId))
  .where(isNull(postsTags.postId))
  .orderBy(posts.id);

console.log("Without a match:", unmatched);
// [ { title: 'Second Thoughts' } ]

await client.end();
