// # A `where` inside `with` does not filter the users
//
// A `where` inside `with` decides which related rows a parent row gets. It does
// not remove parent rows: a user without such posts gets an empty array.
//
// Write: `where: { posts: { title: "Hello World" } }`.
//
// npm run example 1.0/relational-queries/where-inside-with

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const everyUser = await db.query.users.findMany({
  with: {
    posts: { where: { title: "Hello World" }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
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

// ## Filter the users by their posts
//
// Each user then has all their posts. To get only the matching ones, [keep the
// `where` inside `with`, too](page-with-matching-posts.md).
const withAllPosts = await db.query.users.findMany({
  where: { posts: { title: "Hello World" } },
  with: { posts: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
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
