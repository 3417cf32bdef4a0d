// # Filter the tags of a post: some tags are null
//
// A `where` on `tag` keeps the row of the join table and turns a tag without a
// match into null. In Drizzle 1.0, the type of `tag` has `null`, too, unless the type
// of `where` has `undefined`, as in a conditional spread.
//
// Write: `where: { tag: { label: "typescript" } }` for `postsTags`.
//
// npm run example 1.0/many-to-many/tags-are-null

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const tagsOrNull = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      columns: {},
      with: {
        tag: { columns: { label: true }, where: { label: "typescript" } },
      },
      orderBy: { tagId: "asc" },
    },
  },
  orderBy: { id: "asc" },
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
// In Drizzle 1.0, `where` of the join table can follow the relation to the tag.
const typescriptTags = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      columns: {},
      with: { tag: { columns: { label: true } } },
      where: { tag: { label: "typescript" } },
      orderBy: { tagId: "asc" },
    },
  },
  orderBy: { id: "asc" },
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

// ## Leave the join table out: `through`
//
// With a relation that leads [through the join table](through.md), `where`
// filters the tags, and there is no null.
const throughTags = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    tags: {
      columns: { label: true },
      where: { label: "typescript" },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Only the tag typescript, without pairs:", throughTags);
// [
//   { title: 'Hello World', tags: [ { label: 'typescript' } ] },
//   { title: 'Second Thoughts', tags: [] },
//   { title: 'Getting Started', tags: [] }
// ]

await client.end();
