// # A misspelt option inside `with` is ignored
//
// Drizzle ignores an option that it does not know. TypeScript reports one at the
// first level of a query, but not inside `with` beside a valid option.
//
// Write: `orderBy: (post, { desc }) => desc(post.id)`.
// Trap: wrong rows.
// In 1.0: TypeScript refuses it, and it is ignored.
// See: relational-queries/misspelt-columns,
// relational-queries/referenced-table-of-undefined.
// Also: unknown option in db.query, orderBy has no effect, no type error for a
// typo, excess property check, wrong option name, option is ignored, limit is
// ignored.
//
// npm run example relational-queries/misspelt-option

import { desc } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Without an order, `limit: 1` keeps any post of each user.
const misspelt = await db.query.users.findMany({
  columns: { name: true },
  with: { posts: { limit: 1, orderby: desc(posts.id) } },
  orderBy: users.id,
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
  with: {
    posts: { limit: 1, orderBy: (post, { desc }) => desc(post.id) },
  },
  orderBy: users.id,
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
