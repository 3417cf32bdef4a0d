// # Get the posts that have a tag, with all of their tags
//
// A condition on the tag in a join also removes the other tags of a post.
// Filter the posts with a subquery, and load their tags with `with`.
//
// Group: filter.
// In 1.0: other code.
// See: many-to-many/posts-with-all-tags, many-to-many/tags-are-null,
// relational-queries/filter-by-related-rows, foreign-keys/no-index.
// Also: filter by a relation, filter many-to-many, where on a nested table,
// products of a category, filter by tag, keep all tags, articles of a
// category, belongsToMany filter, filter loses the other tags, by tag name.
//
// npm run example many-to-many/posts-with-a-tag

import { eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Filter the posts with a subquery
const idsOfTaggedPosts = db
  .select({ id: postsTags.postId })
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(eq(tags.label, "typescript"));

const taggedPosts = await db.query.posts.findMany({
  columns: { title: true },
  where: inArray(posts.id, idsOfTaggedPosts),
  with: {
    postsTags: {
      columns: {},
      with: { tag: { columns: { label: true } } },
      orderBy: (pair, { asc }) => asc(pair.tagId),
    },
  },
  orderBy: (posts, { asc }) => asc(posts.id),
});

console.log("Posts tagged typescript, with their tags:", taggedPosts);
// [
//   {
//     title: 'Hello World',
//     postsTags: [
//       { tag: { label: 'typescript' } },
//       { tag: { label: 'tutorial' } }
//     ]
//   }
// ]

// ## Leave the join table out of the result
const withLabels = taggedPosts.map(({ title, postsTags }) => ({
  title,
  tags: postsTags.map(({ tag }) => tag.label),
}));

console.log("With the labels of their tags:", withLabels);
// [ { title: 'Hello World', tags: [ 'typescript', 'tutorial' ] } ]

await client.end();
