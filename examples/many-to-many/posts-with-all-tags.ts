// # Get the posts that have all of the given tags
//
// Count how many of the tags each post has, and keep the posts that have all of
// them.
//
// Group: filter.
// In 1.0: other code.
// See: many-to-many/posts-with-two-tags,
// relational-queries/conditions-on-one-related-row, foreign-keys/no-index.
// Also: every tag of a list, has both tags, filter many-to-many by several
// values, AND over related rows, relational division, contains all, match all,
// faceted search, all ingredients, all skills, has all.
//
// npm run example many-to-many/posts-with-all-tags

import { countDistinct, eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Count the matching tags of each post
//
// Each label must be unique in the list. An empty list finds no post.
const labels = ["typescript", "tutorial"];

const idsWithAllTags = db
  .select({ id: postsTags.postId })
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(inArray(tags.label, labels))
  .groupBy(postsTags.postId)
  .having(eq(countDistinct(tags.label), labels.length));
const withAllTags = await db.query.posts.findMany({
  columns: { title: true },
  where: inArray(posts.id, idsWithAllTags),
  orderBy: (posts, { asc }) => asc(posts.id),
});

console.log("Posts with both tags:", withAllTags);
// [ { title: 'Hello World' } ]

// ## At least one of the tags
//
// Without `having()`, one of the tags is enough.
const idsWithAnyTag = db
  .select({ id: postsTags.postId })
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(inArray(tags.label, labels));
const withAnyTag = await db.query.posts.findMany({
  columns: { title: true },
  where: inArray(posts.id, idsWithAnyTag),
  orderBy: (posts, { asc }) => asc(posts.id),
});

console.log("Posts with at least one of the tags:", withAnyTag);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

await client.end();
