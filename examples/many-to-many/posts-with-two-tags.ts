// # Find posts that have both tags: `and()` returns no rows
//
// A row of the join holds one post and one tag, and `where` tests each row
// alone. No row has both labels, so `and()` of two labels finds no post.
//
// Write: `inArray(tags.label, ["typescript", "tutorial"])`, then
// `.groupBy(posts.id)` and `.having(eq(countDistinct(tags.label), 2))`.
// Trap: missing rows.
// In 1.0: the same.
// See: many-to-many/posts-with-all-tags,
// relational-queries/conditions-on-one-related-row, foreign-keys/no-index.
// Also: all of the tags, every tag, many-to-many, junction table, filter by
// several related rows, inArray, relational division, both categories, AND of
// tags, two values at once, has A and B.
//
// npm run example many-to-many/posts-with-two-tags

import { and, countDistinct, eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const inOneRow = await db
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(and(eq(tags.label, "typescript"), eq(tags.label, "tutorial")))
  .orderBy(posts.id);

console.log("Hello World is missing:", inOneRow);
// []

// ## Count the tags that match: `groupBy` and `having`
//
// `countDistinct()` counts a label once, even if several rows of a post have it.
const withBoth = await db
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(inArray(tags.label, ["typescript", "tutorial"]))
  .groupBy(posts.id)
  .having(eq(countDistinct(tags.label), 2))
  .orderBy(posts.id);

console.log("Posts with both tags:", withBoth);
// [ { title: 'Hello World' } ]

await client.end();
