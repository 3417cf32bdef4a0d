// # A misspelt option inside `with` is ignored
//
// Drizzle ignores an option that it does not know. In 1.0, TypeScript reports one
// at each level, but not in a variable or a spread, beside a valid one.
//
// Write: `orderBy: { id: "desc" }`.
//
// npm run example 1.0/relational-queries/misspelt-option

import { desc } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// Without an order, `limit: 1` keeps any post of each user.
const misspelt = await db.query.users.findMany({
  columns: { name: true },
  // @ts-expect-error TS2561: the option is orderBy
  with: { posts: { limit: 1, orderby: desc(posts.id) } },
  orderBy: { id: "asc" },
});

console.log("Wrong: the oldest post of each user:", misspelt);
// [
//   {
//     name: 'Alice',
//     posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
//   },
//   {
//     name: 'Bob',
//     posts: [ { id: 3, title: 'Getting Started', authorId: 2 } ]
//   },
//   { name: 'Carol', posts: [] }
// ]

// ## Write `orderBy`
const newestPosts = await db.query.users.findMany({
  columns: { name: true },
  with: { posts: { limit: 1, orderBy: { id: "desc" } } },
  orderBy: { id: "asc" },
});

console.log("The newest post of each user:", newestPosts);
// [
//   {
//     name: 'Alice',
//     posts: [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]
//   },
//   {
//     name: 'Bob',
//     posts: [ { id: 3, title: 'Getting Started', authorId: 2 } ]
//   },
//   { name: 'Carol', posts: [] }
// ]

await client.end();
