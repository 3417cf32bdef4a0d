// # Sort users by the number of their posts
//
// Count the related rows in a subquery, in the callback of `orderBy`.
//
// Group: sort and page.
// In 1.0: other code.
// See: relational-queries/filter-by-count, sql/count-in-extras,
// joins/counts-too-high, foreign-keys/no-index.
// Also: order by count, most active users, top authors, popularity, desc
// count, sort by number of children, most comments first, most popular, order
// by size of a relation, ranking by count, withCount, annotate count, most
// likes.
//
// npm run example relational-queries/order-by-count

import { count, desc, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## In a relational query: a subquery
//
// Take the column of the user from the callback. `db.$count()` does not work
// here in 0.45. If the subquery counts rows of the queried table itself, [use
// `alias()`](../sql/subquery-over-the-same-table.md).
const byCount = await db.query.users.findMany({
  orderBy: (user, { asc, desc }) => {
    const ofUser = eq(posts.authorId, user.id);
    const number = db.select({ number: count() }).from(posts).where(ofUser);
    return [desc(sql`${number}`), asc(user.id)];
  },
});

console.log("Most posts first:", byCount);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

// ## In a join
//
// `count(posts.id)` is 0 for a user without posts, and `count()` is 1.
const joined = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(desc(count(posts.id)), users.id);

console.log("With the number:", joined);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
