// # A join returns duplicate rows: a post appears twice
//
// In Drizzle 1.0, a filter on the tags in a relational query returns each post
// once. `exists()` is written as in 0.45.
//
// Write: `where: { tags: { label: { in: ["typescript", "tutorial"] } } }`.
//
// npm run example 1.0/many-to-many/post-appears-twice

import { eq, inArray } from "drizzle-orm";
import { client, db } from "../db";
import { posts, postsTags, tags } from "../db/schema";
import { seed } from "../../../src/seed";

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

// ## Filter by the relation in a relational query
//
// The `tags` of a post are a relation that leads
// [through the join table](through.md).
const filteredByAny = await db.query.posts.findMany({
  columns: { id: true, title: true },
  where: { tags: { label: { in: ["typescript", "tutorial"] } } },
  orderBy: { id: "asc" },
});

console.log("Posts with any of the tags, by relation:", filteredByAny);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

await client.end();
