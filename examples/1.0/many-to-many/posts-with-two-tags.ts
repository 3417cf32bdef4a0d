// # Find posts that have both tags: `and()` returns no rows
//
// A row of the join holds one post and one tag, and no row has both labels. In
// Drizzle 1.0, a relational query takes a filter for each tag.
//
// Write: `AND: [{ tags: { label: "typescript" } }, { tags: { label: "tutorial"
// } }]`.
//
// npm run example 1.0/many-to-many/posts-with-two-tags

import { and, eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, postsTags, tags } from "../db/schema";
import { seed } from "../../../src/seed";

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

// ## Filter by the relation once for each tag
//
// The `tags` of a post are a relation that leads [through the join
// table](through.md). `groupBy` and `having` work as in 0.45.
const filteredByBoth = await db.query.posts.findMany({
  columns: { title: true },
  where: {
    AND: [{ tags: { label: "typescript" } }, { tags: { label: "tutorial" } }],
  },
  orderBy: { id: "asc" },
});

console.log("Posts with both tags, by relation:", filteredByBoth);
// [ { title: 'Hello World' } ]

await client.end();
