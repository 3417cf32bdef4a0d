// # Find posts without a tag: `ne` returns posts that have it
//
// In a join, `ne` finds the posts that have another tag, even if they also have
// the excluded tag. It does not find a post without tags.
//
// Write: `notExists(typescriptTag)`, where `typescriptTag` joins `postsTags`
// with `tags` by `eq(postsTags.tagId, tags.id)`, and its `where` is
// `and(eq(postsTags.postId, posts.id), eq(tags.label, "typescript"))`.
// Trap: wrong rows.
// In 1.0: the same.
// See: many-to-many/posts-without-tags,
// relational-queries/articles-not-by-an-author,
// sql/subquery-over-the-same-table.
// Also: not tagged, exclude a tag, many-to-many, junction table, none of the
// related rows, not exists, anti join, not in a category, does not have the
// tag, everything but a tag, exclude a category, whereDoesntHave.
//
// npm run example many-to-many/posts-without-a-tag

import { and, eq, ne, notExists } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const withAnotherTag = await db
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(ne(tags.label, "typescript"))
  .orderBy(posts.id);

console.log("Wrong: Hello World has this tag:", withAnotherTag);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

// ## Check that no such tag exists: `notExists()`
const typescriptTag = db
  .select()
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(and(eq(postsTags.postId, posts.id), eq(tags.label, "typescript")));
const withoutTag = await db
  .select({ title: posts.title })
  .from(posts)
  .where(notExists(typescriptTag))
  .orderBy(posts.id);

console.log("Posts without the tag typescript:", withoutTag);
// [ { title: 'Second Thoughts' }, { title: 'Getting Started' } ]

await client.end();
