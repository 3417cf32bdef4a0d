// # Flatten nested rows
//
// `flatMap()` turns users with posts into one row for each post. `map()` takes
// the tags out of the rows of a join table.
//
// Group: shape the result.
// In 1.0: the same.
// See: many-to-many/through, joins/all-columns-of-one-table.
// Also: unnest, un-nest, flat result, CSV, table rows, remove the join table
// from the result, merge a one relation into its parent, remove nesting,
// denormalize a result, one level, spread a nested object, export to a
// spreadsheet, map nested rows, pluck.
//
// npm run example relational-queries/flatten

import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

// ## One row for each post: flatMap()
//
// Users without posts are not in the result.
const users = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});
const flat = users.flatMap(({ name, posts }) =>
  posts.map(({ title }) => ({ name, title })),
);

console.log("A row for each post:", flat);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// ## Take the tags out of the join table: map()
const posts = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      with: { tag: true },
      orderBy: (postTag, { asc }) => asc(postTag.tagId),
    },
  },
  orderBy: (post, { asc }) => asc(post.id),
});
const withTags = posts.map(({ postsTags, ...post }) => ({
  ...post,
  tags: postsTags.map(({ tag }) => tag.label),
}));

console.log("Posts with their tags:", withTags);
// [
//   { title: 'Hello World', tags: [ 'typescript', 'tutorial' ] },
//   { title: 'Second Thoughts', tags: [] },
//   { title: 'Getting Started', tags: [ 'tutorial' ] }
// ]

// ## Put the columns of a one relation beside those of the row
//
// If the relation can be null, write `author?.name ?? null`.
const authored = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: (post, { asc }) => asc(post.id),
});
const beside = authored.map(({ author, ...post }) => ({
  ...post,
  authorName: author.name,
}));

console.log("The name beside the title:", beside);
// [
//   { title: 'Hello World', authorName: 'Alice' },
//   { title: 'Second Thoughts', authorName: 'Alice' },
//   { title: 'Getting Started', authorName: 'Bob' }
// ]

await client.end();
