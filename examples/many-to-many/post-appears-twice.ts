// # A join returns duplicate rows: a post appears twice
//
// A join through a join table returns a post once for each tag that matches.
//
// Write: `.where(exists(anyTag))`, where `anyTag` is a subquery with the condition
// on the tag and `eq(postsTags.postId, posts.id)`.
// Trap: duplicate rows.
// In 1.0: the same.
// See: joins/with-a-match, many-to-many/posts-with-a-tag, joins/limit-with-join,
// sql/subquery-over-the-same-table, foreign-keys/no-index.
// Also: distinct, many-to-many, junction table, posts with any of the tags,
// filter by a tag, exists, duplicate products, same row several times, distinct
// results of a many-to-many, filter by any tag, one of several tags.
//
// npm run example many-to-many/post-appears-twice

import { and, eq, exists, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const oncePerTag = await db
  .select({ id: posts.id, title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(inArray(tags.label, ["typescript", "tutorial"]))
  .orderBy(posts.id);

console.log("Hello World comes twice:", oncePerTag);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

// ## Ask whether a tag exists: `exists()`
//
// `exists()` adds no rows: each post comes once, and you can select any of its
// columns.
const anyTag = db
  .select()
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(
    and(
      eq(postsTags.postId, posts.id),
      inArray(tags.label, ["typescript", "tutorial"]),
    ),
  );
const existingPosts = await db
  .select({ id: posts.id, title: posts.title })
  .from(posts)
  .where(exists(anyTag))
  .orderBy(posts.id);

console.log("Posts for which a tag exists:", existingPosts);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

await client.end();
