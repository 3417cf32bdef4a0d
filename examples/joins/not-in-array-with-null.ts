// # `notInArray` with a subquery returns no rows
//
// If the subquery returns a null, `notInArray` is never true. A left join in
// the subquery is enough to get a null: here, the post Second Thoughts has no
// tag.
//
// Write: `isNotNull(postsTags.tagId)` in the subquery.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/without-a-match, joins/ne-removes-null.
// Also: not in with null, not in subquery is empty, NOT IN returns nothing,
// notExists, empty result, exclude a list.
//
// npm run example joins/not-in-array-with-null

import { and, eq, isNotNull, ne, notInArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const otherTags = db
  .select({ id: postsTags.tagId })
  .from(posts)
  .leftJoin(postsTags, eq(posts.id, postsTags.postId))
  .where(ne(posts.title, "Hello World"));
const noTags = await db
  .select({ label: tags.label })
  .from(tags)
  .where(notInArray(tags.id, otherTags))
  .orderBy(tags.id);

console.log("The tag typescript is missing:", noTags);
// []

// ## Remove the null in the subquery
//
// If the column that you give to `notInArray` is nullable, a null in it is not
// found either, unless the subquery is empty.
// [`notExists()`](without-a-match.md) with a correlated subquery finds it. For
// large tables, it is also much faster if `work_mem` is too small for the result of
// the subquery.
const otherTagIds = db
  .select({ id: postsTags.tagId })
  .from(posts)
  .leftJoin(postsTags, eq(posts.id, postsTags.postId))
  .where(and(ne(posts.title, "Hello World"), isNotNull(postsTags.tagId)));
const onlyHere = await db
  .select({ label: tags.label })
  .from(tags)
  .where(notInArray(tags.id, otherTagIds))
  .orderBy(tags.id);

console.log("Tags that no other post has:", onlyHere);
// [ { label: 'typescript' } ]

await client.end();
