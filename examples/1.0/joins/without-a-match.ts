// Generated from ../../joins/without-a-match.ts, as its code is the same in 1.0. Change it there.
//
// # Find the users without posts
//
// Use `notExists()`, or a left join and `isNull()` on a column of the posts
// that is never null.
//
// In 1.0: the same.
// Also: anti join, rows without a match, not exists, left join where null,
// childless parents, users who have no posts, not in.
//
// npm run example 1.0/joins/without-a-match

import { eq, isNull, notExists } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

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
// Test a column that is never null in a post: its primary key.
const withLeftJoin = await db
  .select({ id: users.id, name: users.name })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .where(isNull(posts.id))
  .orderBy(users.id);

console.log("With a left join:", withLeftJoin);
// [ { id: 3, name: 'Carol' } ]

// `notInArray()` with a subquery returns no user at all if the subquery has a
// null: see
// [`notInArray` with a subquery returns no rows](not-in-array-with-null.md).

await client.end();
