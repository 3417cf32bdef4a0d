// # Limit the related rows: `limit` and `offset` inside `with`
//
// `limit` inside `with` counts the related rows of each row. `limit` beside
// `with` counts the rows of the query.
//
// Group: sort and page.
// In 1.0: the same.
// See: relational-queries/one-of-several-rows,
// relational-queries/order-after-update, joins/newest-two-per-author,
// joins/desc-nulls-first, foreign-keys/no-index, joins/row-on-two-pages.
// Also: limit per parent, top N per group, paginate nested rows, latest posts
// of each user, first related row, offset inside with, first n children, last
// messages of each chat, newest comments of each post, only some children,
// recent items per parent, slice.
//
// npm run example relational-queries/limit-related-rows

import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

// ## One post of each user
//
// End the order with a unique column. If not, `limit` keeps any of the rows that have the
// same values. The result is an array, also with `limit: 1`.
const newest = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { desc }) => desc(post.id),
      limit: 1,
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The newest post of each user:", newest);
// [
//   { name: 'Alice', posts: [ { title: 'Second Thoughts' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// ## The next post of each user
//
// If a newer post is added after the first query, the second returns the same post
// again. In 0.45, TypeScript refuses `offset` inside `with` if it is the only
// option there.
const next = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { desc }) => desc(post.id),
      limit: 1,
      offset: 1,
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The second newest:", next);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [] },
//   { name: 'Carol', posts: [] }
// ]

await client.end();
