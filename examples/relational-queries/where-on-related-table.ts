// # A `where` on a related table finds the wrong user
//
// In `db.query`, a column in `where` becomes a column of the queried table:
// `eq(posts.id, 3)` becomes `"users"."id" = 3`. A column that the users lack, such
// as `posts.title`, is an error.
//
// Write: `inArray(users.id, authorsOfPost)`, with a subquery of `posts.authorId`
// that has the condition.
// Trap: wrong rows.
// In 1.0: TypeScript refuses it, and Drizzle throws an error.
// See: relational-queries/filter-by-related-rows,
// relational-queries/column-does-not-exist, joins/not-in-array-with-null,
// relational-queries/order-after-update.
// Issues: #975, #3688, #798, #1069, #2650.
// Also: filter by a relation, filter parents by their children, find users by
// their posts, where on a nested relation, condition on a joined table, filter
// by a child column.
//
// npm run example relational-queries/where-on-related-table

import { eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const userNumberThree = await db.query.users.findMany({
  where: eq(posts.id, 3),
  with: { posts: true },
});

console.log("Wrong: Carol, who wrote no post:", userNumberThree);
// [ { id: 3, name: 'Carol', posts: [] } ]

// ## Find the users with a subquery
//
// Drizzle does not change the columns in a `db.select()`. `with` loads all posts of the
// user: for some of them, write a `where` there, too.
const authorsOfPost = db
  .select({ id: posts.authorId })
  .from(posts)
  .where(eq(posts.id, 3));
const authorOfThree = await db.query.users.findMany({
  where: inArray(users.id, authorsOfPost),
  with: { posts: true },
});

console.log("Bob, who wrote post 3:", authorOfThree);
// [
//   {
//     id: 2,
//     name: 'Bob',
//     posts: [ { id: 3, title: 'Getting Started', authorId: 2 } ]
//   }
// ]

await client.end();
