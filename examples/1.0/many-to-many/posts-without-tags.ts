// # Get the posts that have no tags at all
//
// In Drizzle 1.0, `false` for a relation in `where` finds the posts without a
// related row.
//
// npm run example 1.0/many-to-many/posts-without-tags

import { eq, isNull } from "drizzle-orm";
import { client, db } from "../db";
import { posts, postsTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## In a relational query
//
// `true` finds the posts that have at least one tag.
const untagged = await db.query.posts.findMany({
  columns: { title: true },
  where: { tags: false },
  orderBy: { id: "asc" },
});

console.log("Posts without tags:", untagged);
// [ { title: 'Second Thoughts' } ]

// ## In a join
//
// A left join has null for a post without a row in the join table.
const unmatched = await db
  .select({ title: posts.title })
  .from(posts)
  .leftJoin(postsTags, eq(posts.id, postsTags.postId))
  .where(isNull(postsTags.postId))
  .orderBy(posts.id);

console.log("Without a match:", unmatched);
// [ { title: 'Second Thoughts' } ]

await client.end();
