// # Find the users without posts
//
// Use `notExists()`, or a left join and `isNull()` on a column of the posts
// that is never null.
//
// Group: filter.
// In 1.0: the same.
// See: joins/not-in-array-with-null, joins/is-null-after-left-join,
// joins/with-a-match, sql/subquery-over-the-same-table.
// Also: anti join, rows without a match, not exists, left join where null,
// childless parents, users who have no posts, not in, no related row, never
// ordered, has none, left outer join is null, zero children, missing rows,
// doesntHave, nobody.
//
// npm run example joins/without-a-match

import { eq, isNull, notExists } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## With `notExists()`
const postsOfUser = db.select().from(posts).where(eq(posts.authorId, users.id));
const withNotExists = await db
  .select()
  .from(users)
  .where(notExists(postsOfUser))
  .orderBy(users.id);

console.log("With notExists():", withNotExists);
// [ { id: 3, name: 'Carol' } ]

// ## With a left join
//
// Test a column that is never null in a post: its primary key. Put a condition
// on the posts into the join, not into `where`.
const withLeftJoin = await db
  .select({ id: users.id, name: users.name })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .where(isNull(posts.id))
  .orderBy(users.id);

console.log("With a left join:", withLeftJoin);
// [ { id: 3, name: 'Carol' } ]

// `notInArray()` with a subquery finds no user if the subquery has a null.

await client.end();
