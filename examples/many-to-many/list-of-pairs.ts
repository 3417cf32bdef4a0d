// # Delete or select the rows of a list of pairs: two `inArray()` find too many
//
// `and(inArray(...), inArray(...))` finds each first value with each second one,
// also pairs that are not in the list.
//
// Write: ``inArray(sql`(${postsTags.postId}, ${postsTags.tagId})`,
// pairs.map(({ postId, tagId }) => sql`(${postId}, ${tagId})`))``.
// Trap: wrong rows.
// In 1.0: the same.
// See: writes/delete-from-join-table, sql/delete-with-empty-filters,
// writes/too-many-parameters.
// Issues: #3575, #534.
// Also: composite primary key, composite key in a list, tuples, inArray with two
// columns, where (a, b) in ((1, 2), (3, 4)), row values, several keys.
//
// npm run example many-to-many/list-of-pairs

import { and, eq, inArray, or, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const pairs = [
  { postId: 1, tagId: 1 },
  { postId: 3, tagId: 2 },
];
const tooMany = await db
  .select()
  .from(postsTags)
  .where(
    and(inArray(postsTags.postId, [1, 3]), inArray(postsTags.tagId, [1, 2])),
  )
  .orderBy(postsTags.postId, postsTags.tagId);

console.log("Post 1 with tag 2 is not in the list:", tooMany);
// [
//   { postId: 1, tagId: 1 },
//   { postId: 1, tagId: 2 },
//   { postId: 3, tagId: 2 }
// ]

// ## Compare both columns as a row
//
// An empty list finds no row, and neither does a pair with null. A value whose
// column converts it, such as a `customType`, needs `sql.param(value, column)` here.
const isInPairs = inArray(
  sql`(${postsTags.postId}, ${postsTags.tagId})`,
  pairs.map(({ postId, tagId }) => sql`(${postId}, ${tagId})`),
);
const found = await db
  .select()
  .from(postsTags)
  .where(isInPairs)
  .orderBy(postsTags.postId, postsTags.tagId);

console.log("The two pairs:", found);
// [ { postId: 1, tagId: 1 }, { postId: 3, tagId: 2 } ]

// ## Or one condition for each pair: `or()`
//
// `eq()` converts each value by its column. Check the list first: `or()` of an
// empty list is undefined, and a delete with it deletes every row.
const isOneOfPairs = or(
  ...pairs.map(({ postId, tagId }) =>
    and(eq(postsTags.postId, postId), eq(postsTags.tagId, tagId)),
  ),
);
if (isOneOfPairs === undefined) throw new Error("No pairs");
const deleted = await db.delete(postsTags).where(isOneOfPairs).returning();

console.log("Deleted rows:", deleted.length);
// 2

await client.end();
