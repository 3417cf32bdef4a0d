// # Check that a related row exists: true or false
//
// Select one row with `limit(1)`, and look at the length of the array. PostgreSQL
// stops at the first row that it finds.
//
// Group: filter.
// In 1.0: the same.
// See: writes/insert-without-await, joins/with-a-match,
// many-to-many/followed-by-me, foreign-keys/no-index.
// Also: row exists, is a member, has permission, belongs to the user, boolean
// query, exists query, isMember, hasPosts, does a record exist, any row, count
// greater than zero, already follows, check before.
//
// npm run example joins/does-a-row-exist

import { and, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Is this post by this user?
//
// If an async function returns `isByBob`, await its call: a promise is true in an
// `if`.
const found = await db
  .select({ id: posts.id })
  .from(posts)
  .where(and(eq(posts.id, 1), eq(posts.authorId, 2)))
  .limit(1);
const isByBob = found.length > 0;

console.log("The post 1 is by Bob:", isByBob);
// false

// ## Does the post have this tag? Over a join
const tagged = await db
  .select({ id: postsTags.postId })
  .from(postsTags)
  .innerJoin(tags, eq(tags.id, postsTags.tagId))
  .where(and(eq(postsTags.postId, 1), eq(tags.label, "tutorial")))
  .limit(1);

console.log("The post 1 has the tag tutorial:", tagged.length > 0);
// true

// The answer can be old when you use it. For an insert, let a unique constraint
// decide. For an update, put the condition into its `where`.

await client.end();
