// # Find related posts: posts that share a tag
//
// Join the join table with itself over the tag, and count the tags that each
// of the other posts shares.
//
// Group: filter.
// In 1.0: the same.
// See: many-to-many/friends-of-friends, joins/self-join,
// many-to-many/same-pair-twice, foreign-keys/no-index.
// Also: similar posts, similar products, shared tags, common tags, self join
// of a junction table, recommendations, you may also like, recommended, same
// tags, more like this, in common, overlap.
//
// npm run example many-to-many/related-posts

import { and, count, desc, eq, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Join over the tag
//
// `ne` leaves out the post itself.
const postId = 1;
const others = alias(postsTags, "others");

const relatedPosts = await db
  .select({ title: posts.title, sharedTags: count() })
  .from(postsTags)
  .innerJoin(
    others,
    and(eq(others.tagId, postsTags.tagId), ne(others.postId, postsTags.postId)),
  )
  .innerJoin(posts, eq(posts.id, others.postId))
  .where(eq(postsTags.postId, postId))
  .groupBy(posts.id)
  .orderBy(desc(count()), posts.id);

console.log("Related to Hello World:", relatedPosts);
// [ { title: 'Getting Started', sharedTags: 1 } ]

await client.end();
