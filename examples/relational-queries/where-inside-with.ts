// # A `where` inside `with` does not filter the users
//
// A `where` inside `with` decides which related rows a parent row gets. It does
// not remove parent rows: a user without such posts gets an empty array.
//
// Write: `where: inArray(users.id, authorsOfHelloWorld)`, where
// `authorsOfHelloWorld` is a subquery that selects `posts.authorId` with the condition.
// Trap: wrong rows.
// In 1.0: the same.
// See: relational-queries/filter-by-related-rows,
// relational-queries/author-is-null.
// Issues: #3688, #1069, #2650.
// Also: filter parents by their children, only users that have such posts,
// empty array instead of no row, filter by a nested relation, filter children
// but not parents, parents still appear, filter in an include, parents with
// empty arrays.
//
// npm run example relational-queries/where-inside-with

import { eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const everyUser = await db.query.users.findMany({
  with: {
    posts: {
      where: eq(posts.title, "Hello World"),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("Wrong: all users, two with an empty array:", everyUser);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
//   },
//   { id: 2, name: 'Bob', posts: [] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

// ## Filter the users with a subquery
//
// Each user then has all their posts. To get only the matching ones, [keep the
// `where` inside `with`, too](page-with-matching-posts.md).
const authorsOfHelloWorld = db
  .select({ id: posts.authorId })
  .from(posts)
  .where(eq(posts.title, "Hello World"));
const withAllPosts = await db.query.users.findMany({
  where: inArray(users.id, authorsOfHelloWorld),
  with: { posts: { orderBy: (post, { asc }) => asc(post.id) } },
  orderBy: users.id,
});

console.log("Users with this post, and all their posts:", withAllPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [
//       { id: 1, title: 'Hello World', authorId: 1 },
//       { id: 2, title: 'Second Thoughts', authorId: 1 }
//     ]
//   }
// ]

await client.end();
