// # `Invalid order "posts.id": expected "asc(<aggregate>)" or "desc(<aggregate>)"`
//
// A user can have several posts, so `orderBy` needs to know which value to sort
// by: for example, the `min`, the `max`, the `avg`, or the number of posts.
//
// Write: `orderBy: { posts: { id: "desc(max)" }, id: "asc" }`.
// Trap: an error, and a TypeScript error.
// See: relational-queries/order-by-newest-child, relational-queries/order-by-count,
// relational-queries/order-by-parent, foreign-keys/no-index.
// Also: order by a many relation, sort by related rows, orderBy relation,
// expected an object with fields of relation to order by.
//
// npm run example 1.0/relational-queries/invalid-order

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: which of the posts?
    orderBy: { posts: { id: "desc" } },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Several posts:", error.message);
  // 'Invalid order "posts.id": expected "asc(<aggregate>)" or ' +
  //   '"desc(<aggregate>)", with aggregate being one of: min, max, ' +
  //   'count, avg, first, got "desc"'
}

// ## Name an aggregate function
//
// A user without posts comes first with `desc(max)`, as a null does in PostgreSQL.
// All users without posts have this null, so order by the id, too.
// `first` takes the value of any post: its subquery has a limit and no order.
// PostgreSQL has no `min` or `max` of a boolean, a uuid or json.
const byHighestId = await db.query.users.findMany({
  orderBy: { posts: { id: "desc(max)" }, id: "asc" },
});

console.log("By the highest post id:", byHighestId);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

// ## A relation without a column
//
// For a `one` relation, name the column: `orderBy: { author: { name: "desc" } }`.
try {
  await db.query.posts.findMany({
    // @ts-expect-error TS2559: which column of the author?
    orderBy: { author: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No column:", error.message);
  // 'Invalid order "author": expected an object with fields of ' +
  //   'relation to order by, got "asc"'
}

await client.end();
