// Generated from ../../joins/not-in-array-with-null.ts, as its code is the same in 1.0. Change it there.
//
// # `notInArray` with a subquery returns no rows
//
// If the subquery returns a null, `notInArray` is never true, and the query
// returns no rows. A left join in the subquery is enough to get a null: here,
// the post Second Thoughts has no tag.
//
// Trap: missing rows.
// In 1.0: the same.
// Also: not in with null, not in subquery is empty, NOT IN returns nothing,
// notExists.
//
// npm run example 1.0/joins/not-in-array-with-null

import { and, eq, isNotNull, ne, notInArray } from "drizzle-orm";
import { client, db } from "../db";
import { posts, postsTags, tags } from "../db/schema";
import { seed } from "../../../src/seed";

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

console.log("No tag:", noTags);
// []

// ## Remove the null in the subquery
//
// With `isNotNull`, the subquery returns only ids.
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
