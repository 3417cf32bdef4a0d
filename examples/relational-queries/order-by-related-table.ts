// # `orderBy` on a related table sorts by the wrong column
//
// In `db.query`, a column in `orderBy` becomes a column of the queried table:
// `desc(posts.id)` sorts by the id of the user. A column that the users lack, such
// as `posts.title`, is an error.
//
// Write: `` sql`${newest} desc nulls last` `` in a callback, where `newest` is a
// subquery with `eq(posts.authorId, user.id)`.
// Trap: wrong order.
// In 1.0: TypeScript refuses it, and Drizzle throws an error.
// See: relational-queries/order-by-parent, relational-queries/order-by-count,
// relational-queries/order-by-newest-child, relational-queries/column-does-not-exist,
// foreign-keys/no-index.
// Issues: #1697, #1169, #2650.
// Also: order by a relation, sort parents by a column of their children, sort
// users by their newest post, order by an aggregate, newest activity first,
// last post date, max of children.
//
// npm run example relational-queries/order-by-related-table

import { desc, eq, max, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const byUserId = await db.query.users.findMany({
  orderBy: desc(posts.id),
});

console.log("Wrong: in descending order of the users' ids:", byUserId);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

// ## Sort by a subquery in the callback of `orderBy`
//
// Drizzle does not change the columns inside a `db.select()`. `nulls last` puts the
// users without posts at the end. A uuid has no `max()`. If the subquery reads the
// queried table itself, [use `alias()`](../sql/subquery-over-the-same-table.md).
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

await client.end();
