// # Collisions
//
// Here, users and posts both have a `title`. These tables are in a PostgreSQL
// schema of their own, `collisions`.
//
// See: collisions/same-name-in-two-schemas, joins/self-join,
// collisions/table-is-missing-in-a-join, values/select-null-for-existing-row.
//
// npm run example:collisions

import { and, eq, gt, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../src/db";
import { posts, users } from "../src/db/collisions";
import { seed } from "../src/seed";

await seed("collisions");

// ## Columns with the same name in a join
//
// In a join, `select()` without an object puts the columns of each table under
// the name of the table.
const [row] = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("One title per table:", row);
// {
//   users: { id: 1, title: 'Admin' },
//   posts: { id: 5, title: 'Hello World', authorId: 1 }
// }

// ## The same key twice in select(): TS1117
//
// JavaScript keeps the last value. If the first of the two comes from a spread,
// [TypeScript reports no error](collisions/id-of-another-table.md).
const clash = await db
  .select({
    title: users.title,
    // @ts-expect-error TS1117: the object has this key twice
    title: posts.title,
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("The last title wins:", clash);
// [ { title: 'Hello World' } ]

// ## Rename the columns
const renamed = await db
  .select({ userTitle: users.title, postTitle: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("Renamed:", renamed);
// [ { userTitle: 'Admin', postTitle: 'Hello World' } ]

// ## Join the same table twice: the alias is already used
//
// A query cannot join a table twice under the same name. If both are joined,
// Drizzle throws before it sends the query. If one of them is the table in
// `from()`, PostgreSQL reports an error (42712).
try {
  await db
    .select()
    .from(users)
    .leftJoin(posts, eq(posts.authorId, users.id))
    .leftJoin(posts, eq(posts.authorId, users.id));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("One name for two:", error.message);
  // 'Alias "posts" is already used in this query'
}

// ## Join the same table twice: alias()
//
// `alias()` gives a table another name. For each user, this query finds the post
// with the greatest id: the second join finds no post with a greater one.
const laterPosts = alias(posts, "later_posts");
const [latest] = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .leftJoin(
    laterPosts,
    and(eq(laterPosts.authorId, users.id), gt(laterPosts.id, posts.id)),
  )
  .where(isNull(laterPosts.id));

console.log("A name for each:", latest);
// {
//   users: { id: 1, title: 'Admin' },
//   posts: { id: 5, title: 'Hello World', authorId: 1 },
//   later_posts: null
// }

await client.end();
