// # `orderBy` on a related table sorts by the wrong column
//
// `orderBy` of `db.query` takes an object or a callback in 1.0, and an SQL
// expression only in a callback. There, `desc(posts.id)` fails: missing FROM-clause
// entry for table "posts".
//
// Write: `` sql`${newest} desc nulls last` `` in a callback, where `newest` is a
// subquery with `eq(posts.authorId, user.id)`.
//
// npm run example 1.0/relational-queries/order-by-related-table

import { desc, eq, max, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: an SQL expression is no order
    orderBy: desc(posts.id),
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An SQL order:", error.message);
  // 'Unknown relational order field: "queryChunks"'
}

// ## Sort by a subquery in the callback of `orderBy`
//
// `nulls last` puts the users without posts at the end. A uuid has no `max()`.
const byNewestPost = await db.query.users.findMany({
  orderBy: (user, { asc }) => {
    const newest = db
      .select({ id: max(posts.id) })
      .from(posts)
      .where(eq(posts.authorId, user.id));
    return [sql`${newest} desc nulls last`, asc(user.id)];
  },
});

console.log("In descending order of their highest post id:", byNewestPost);
// [
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' },
//   { id: 3, name: 'Carol' }
// ]

// ## Sort by an aggregate function of the related rows
//
// `"desc(max)"` puts the users without posts first.
const byMaximum = await db.query.users.findMany({
  orderBy: { posts: { id: "desc(max)" }, id: "asc" },
});

console.log("In the same order, but Carol first:", byMaximum);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

await client.end();
