// # Get the posts that have exactly these tags, and no others
//
// Group the rows of the join table. Keep the posts that have as many tags as
// the list, and all of them from the list.
//
// Group: filter.
// In 1.0: the same.
// See: many-to-many/posts-with-all-tags, many-to-many/posts-without-tags,
// writes/connect-or-create.
// Also: exact match of a set, same set of related rows, conversation between
// two users, chat with exactly these members, direct message, only these tags,
// relational division without remainder, exact relational division, equal sets,
// group with the same participants, product variant with these options.
//
// npm run example many-to-many/exactly-these-tags

import { and, count, eq, inArray, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Count all tags, and the tags of the list
//
// `new Set()` removes ids that are twice in the list. `posts_tags` must have each
// pair once, and all of its rows are read. An empty list finds no post: posts
// without tags have no row here.
function exactly(list: number[]) {
  const tagIds = [...new Set(list)];
  const matches = sql`count(*) filter (where ${inArray(postsTags.tagId, tagIds)})`;
  return db
    .select({ id: postsTags.postId })
    .from(postsTags)
    .groupBy(postsTags.postId)
    .having(and(eq(count(), tagIds.length), eq(matches, tagIds.length)));
}
const onlyTutorial = await db
  .select({ title: posts.title })
  .from(posts)
  .where(inArray(posts.id, exactly([2])))
  .orderBy(posts.id);

console.log("Posts with the tag 2, and no other:", onlyTutorial);
// [ { title: 'Getting Started' } ]

const bothTags = await db
  .select({ title: posts.title })
  .from(posts)
  .where(inArray(posts.id, exactly([2, 1])))
  .orderBy(posts.id);

console.log("Posts with the tags 1 and 2, and no other:", bothTags);
// [ { title: 'Hello World' } ]

// ## By the labels
//
// `array_agg()` makes a sorted array of the labels of each post. With `collate
// "C"`, PostgreSQL sorts by code points, as `toSorted()` sorts these labels.
// Neither the list nor `tags` may have a label twice.
const labels = ["tutorial"].toSorted();
const byLabel = await db
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(postsTags.postId, posts.id))
  .innerJoin(tags, eq(tags.id, postsTags.tagId))
  .groupBy(posts.id)
  .having(
    sql`array_agg(${tags.label}::text order by ${tags.label} collate "C") = ${sql.param(labels)}::text[]`,
  )
  .orderBy(posts.id);

console.log("By the labels:", byLabel);
// [ { title: 'Getting Started' } ]

// If you search before an insert, two requests can both find no such post, and
// both insert one.

await client.end();
