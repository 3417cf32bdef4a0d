// # Get the posts that have a tag, with all of their tags
//
// In Drizzle 1.0, `where` can follow the relation from a post to its tags. It
// filters the posts, not their tags: each post comes with all of its tags.
//
// npm run example 1.0/many-to-many/posts-with-a-tag

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Filter the posts by their tags
//
// `tags` is a relation that leads [through the join table](through.md).
const taggedPosts = await db.query.posts.findMany({
  columns: { title: true },
  where: { tags: { label: "typescript" } },
  with: { tags: { columns: { label: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Posts tagged typescript, with their tags:", taggedPosts);
// [
//   {
//     title: 'Hello World',
//     tags: [ { label: 'typescript' }, { label: 'tutorial' } ]
//   }
// ]

await client.end();
