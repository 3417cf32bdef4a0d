// # The order of related rows changes after an update
//
// Without `orderBy`, PostgreSQL can return rows in any order, also inside
// `with`. Here, an update that changes no value moves post 1 to the end of the
// table.
//
// Write: `orderBy: (post, { asc }) => asc(post.id)`.
// Trap: wrong order.
// In 1.0: the same.
// See: joins/row-on-two-pages, relations/order-in-relations.
// Also: rows in another order after an update, random order, unstable order,
// default order of findMany, nested orderBy, rows jump, order is not stable,
// children unsorted, sort children.
//
// npm run example relational-queries/order-after-update

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

await db.update(posts).set({ title: "Hello World" }).where(eq(posts.id, 1));
const unordered = await db.query.users.findMany({
  columns: { name: true },
  with: { posts: { columns: { title: true } } },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Second Thoughts is now before Hello World:", unordered);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Second Thoughts' }, { title: 'Hello World' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// ## Order each level
//
// The users and their posts each need an `orderBy` that ends with a unique
// column.
const ordered = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("In the order of their ids:", ordered);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

await client.end();
