// Generated from ../../joins/user-without-posts-disappears.ts, as its code is the same in 1.0. Change it there.
//
// # `where` on a left join removes the users without posts
//
// A `where` on a column of the joined table also removes the rows in which this
// column is null. The left join then returns what an inner join returns, and
// users without a matching post are missing.
//
// Trap: missing rows.
// In 1.0: the same.
// Also: left join becomes an inner join, where turns a left join into an inner
// join, left join with a condition, filter the joined rows, outer join.
//
// npm run example 1.0/joins/user-without-posts-disappears

import { and, eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const matchingUsers = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(eq(posts.title, "Hello World"))
  .orderBy(users.id);

console.log("Only the matching user:", matchingUsers);
// [ { name: 'Alice', title: 'Hello World' } ]

// ## Put the condition into the join
//
// To keep every user, put the condition into the join, not into `where`. The
// rows of users without a matching post have null as the title. The type of the
// first query has this null too, but its result cannot contain it.
const everyUser = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(
    posts,
    and(eq(users.id, posts.authorId), eq(posts.title, "Hello World")),
  )
  .orderBy(users.id);

console.log("Every user, with the post if it matches:", everyUser);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Bob', title: null },
//   { name: 'Carol', title: null }
// ]

await client.end();
