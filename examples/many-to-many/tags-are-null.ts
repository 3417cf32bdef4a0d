// # Filter the tags of a post: some tags are null
//
// `tag` is a `one` relation of the join table. A `where` on it keeps the row of
// the join table and turns a tag without a match into null, against the type.
//
// Write: `where: (pair) => inArray(pair.tagId, typescriptIds)` for `postsTags`,
// where `typescriptIds` is a subquery that selects `tags.id` with the condition.
// Trap: wrong type.
// In 1.0: the same rows, but `null` is in the type.
// See: relational-queries/author-is-null, many-to-many/posts-with-a-tag.
// Also: where on a one relation, where on a nested relation, filter
// many-to-many, junction table, tag: null, filter by the name of the tag, null
// in the list.
//
// npm run example many-to-many/tags-are-null

import { eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const tagsOrNull = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      columns: {},
      with: {
        tag: { columns: { label: true }, where: eq(tags.label, "typescript") },
      },
      orderBy: (pair, { asc }) => asc(pair.tagId),
    },
  },
  orderBy: (post, { asc }) => asc(post.id),
});

console.log("The tag tutorial is null:", tagsOrNull);
// [
//   {
//     title: 'Hello World',
//     postsTags: [ { tag: { label: 'typescript' } }, { tag: null } ]
//   },
//   { title: 'Second Thoughts', postsTags: [] },
//   { title: 'Getting Started', postsTags: [ { tag: null } ] }
// ]

// ## Filter the rows of the join table
//
// A post without such a tag stays, with an empty array.
const typescriptIds = db
  .select({ id: tags.id })
  .from(tags)
  .where(eq(tags.label, "typescript"));
const typescriptTags = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      columns: {},
      with: { tag: { columns: { label: true } } },
      where: (pair) => inArray(pair.tagId, typescriptIds),
      orderBy: (pair, { asc }) => asc(pair.tagId),
    },
  },
  orderBy: (post, { asc }) => asc(post.id),
});

console.log("Only the tag typescript:", typescriptTags);
// [
//   {
//     title: 'Hello World',
//     postsTags: [ { tag: { label: 'typescript' } } ]
//   },
//   { title: 'Second Thoughts', postsTags: [] },
//   { title: 'Getting Started', postsTags: [] }
// ]

await client.end();
