// # Filter by related rows in a relational query
//
// In Drizzle 1.0, `where` also takes relations. The related rows are not part
// of the result unless `with` loads them.
//
// npm run example 1.0/relational-queries/filter-by-related-rows

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Find the users who have a post with a title
//
// A user is in the result if at least one of the posts matches.
const authors = await db.query.users.findMany({
  where: { posts: { title: "Hello World" } },
  orderBy: { id: "asc" },
});

console.log("Users with such a post:", authors);
// [ { id: 1, name: 'Alice' } ]

// ## Find the users who have a post: true
//
// Do not write `{}`: it is [no condition](empty-relation-filter.md).
const active = await db.query.users.findMany({
  where: { posts: true },
  orderBy: { id: "asc" },
});

console.log("Users with posts:", active);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

// ## Find the users who have no post: false
const idle = await db.query.users.findMany({
  where: { posts: false },
  orderBy: { id: "asc" },
});

console.log("Users without posts:", idle);
// [ { id: 3, name: 'Carol' } ]

// ## Follow more than one relation
//
// This finds the posts whose author has the tag tutorial.
const byTaggedAuthors = await db.query.posts.findMany({
  where: { author: { tags: { label: "tutorial" } } },
  orderBy: { id: "asc" },
});

console.log("Posts by users with this tag:", byTaggedAuthors);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 }
// ]

await client.end();
