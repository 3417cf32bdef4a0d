// # Count the posts of each tag
//
// Join the tags with the join table, and count one of its columns per tag. The
// left join keeps a tag without posts, with 0, and an inner join leaves it out.
//
// Group: count and sum.
// In 1.0: the same.
// See: joins/count-without-posts, joins/group-by, many-to-many/count-followers,
// many-to-many/same-pair-twice.
// Also: tag cloud, popular tags, most used tags, number of posts per category,
// count many-to-many, group by, how often a tag is used, number per category,
// most frequent, usage of tags, category counts, trending.
//
// npm run example many-to-many/count-posts-per-tag

import { count, desc, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Group by the tag
//
// No post has the new tag. `count()` of a column counts the values that are not
// null. To count only some of the posts, left-join `posts`, too, with the
// condition in the join, and count `posts.id`.
await db.insert(tags).values({ label: "css" });

const tagsWithCount = await db
  .select({ label: tags.label, posts: count(postsTags.postId) })
  .from(tags)
  .leftJoin(postsTags, eq(tags.id, postsTags.tagId))
  .groupBy(tags.id)
  .orderBy(desc(count(postsTags.postId)), tags.id);

console.log("Tags with their number of posts:", tagsWithCount);
// [
//   { label: 'tutorial', posts: 2 },
//   { label: 'typescript', posts: 1 },
//   { label: 'css', posts: 0 }
// ]

await client.end();
