// # `where` on a left join removes the users without posts
//
// `where` filters the joined rows. `eq(posts.title, ...)` also removes the row of
// a user without posts, because there the title is null.
//
// Write: the condition in the join:
// `and(eq(users.id, posts.authorId), eq(posts.title, "Hello World"))`.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/is-null-after-left-join, joins/inner-after-left-join,
// relational-queries/where-inside-with.
// Also: left join becomes an inner join, where turns a left join into an inner
// join, left join with a condition, filter the joined rows, outer join, left
// join does not show all, parents without children are missing, condition in
// on or where, keep parents, like an inner join, optional rows.
//
// npm run example joins/user-without-posts-disappears

import { and, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const matchingUsers = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(eq(posts.title, "Hello World"))
  .orderBy(users.id, posts.id);

console.log("Bob and Carol are missing:", matchingUsers);
// [ { name: 'Alice', title: 'Hello World' } ]

// ## Put the condition into the join
//
// Users without a matching post have null as the title. Leave a condition on the
// users in `where`: as part of the left join, it removes no user.
const everyUser = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(
    posts,
    and(eq(users.id, posts.authorId), eq(posts.title, "Hello World")),
  )
  .orderBy(users.id, posts.id);

console.log("Every user, with the post if it matches:", everyUser);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Bob', title: null },
//   { name: 'Carol', title: null }
// ]

await client.end();
