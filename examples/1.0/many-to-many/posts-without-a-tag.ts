// # Find posts without a tag: `ne` returns posts that have it
//
// In a join, `ne` finds the posts that have another tag, even if they also have
// the excluded tag. In Drizzle 1.0, a relational query has `NOT` for this.
//
// Write: `where: { NOT: { tags: { label: "typescript" } } }`.
//
// npm run example 1.0/many-to-many/posts-without-a-tag

import { eq, ne } from "drizzle-orm";
import { client, db } from "../db";
import { posts, postsTags, tags } from "../db/schema";
import { seed } from "../../../src/seed";

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

// ## Put `NOT` around the filter by the relation
//
// The `tags` of a post are a relation that leads
// [through the join table](through.md). `notExists()` works as in 0.45.
const filteredByNot = await db.query.posts.findMany({
  columns: { title: true },
  where: { NOT: { tags: { label: "typescript" } } },
  orderBy: { id: "asc" },
});

console.log("Posts without the tag, by relation:", filteredByNot);
// [ { title: 'Second Thoughts' }, { title: 'Getting Started' } ]

// With `ne` inside the filter, the query finds Hello World again.
const filteredByNe = await db.query.posts.findMany({
  columns: { title: true },
  where: { tags: { label: { ne: "typescript" } } },
  orderBy: { id: "asc" },
});

console.log("Posts with another tag, by relation:", filteredByNe);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

await client.end();
