// # From Prisma: orderBy, skip, take, cursor, distinct
//
// In 0.45, `orderBy` of `db.query` knows only the columns of its own table. To sort
// by another table, join it, or write a subquery. In 1.0, `orderBy` takes relations.
//
// | Prisma | Drizzle 0.45 | Drizzle 1.0 |
// | --- | --- | --- |
// | `orderBy: { id: "asc" }` | `orderBy: posts.id` | `orderBy: { id: "asc" }` |
// | `orderBy: { author: { name: "desc" } }` | [`orderBy(desc(users.name))` after a join](../relational-queries/order-by-parent.md) | `orderBy: { author: { name: "desc" } }` |
// | `orderBy: { posts: { _count: "desc" } }` | [`orderBy(desc(count(posts.id)))` after a join and `groupBy()`](../relational-queries/order-by-count.md) | `orderBy: { posts: "desc(count)" }` |
// | `skip: 1, take: 1` | `offset: 1, limit: 1` | the same |
// | `cursor: { id: 1 }, skip: 1, take: 1` | [`where: gt(posts.id, 1)`, `limit: 1`](../relational-queries/cursor.md) | `where: { id: { gt: 1 } }`, `limit: 1` |
// | `distinct: ["authorId"]` | [`db.selectDistinctOn([posts.authorId])`](../joins/distinct-on.md) | the same |
//
// Group: sort and page.
// In 1.0: other code.
// See: other-orms/prisma-reads, other-orms/prisma-filters,
// joins/cursor-skips-rows.
// Also: migrate from Prisma, pagination, order by relation, orderBy _count, offset,
// sort by related column, Prisma to Drizzle.
//
// npm run example other-orms/prisma-pages

import { count, desc, eq, gt } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## orderBy of a relation, and distinct
//
// If the foreign key is nullable, use `leftJoin()`: the inner join leaves out rows
// without an author. With `selectDistinctOn()`, `orderBy()` has to begin with the
// same columns.
const byAuthor = await db
  .select({ title: posts.title, author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(desc(users.name), posts.id);

console.log("Ordered by the name of the author:", byAuthor);
// [
//   { title: 'Getting Started', author: 'Bob' },
//   { title: 'Hello World', author: 'Alice' },
//   { title: 'Second Thoughts', author: 'Alice' }
// ]

const byCount = await db
  .select({ name: users.name })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(desc(count(posts.id)), users.id);

console.log("Ordered by the number of posts:", byCount);
// [ { name: 'Alice' }, { name: 'Bob' }, { name: 'Carol' } ]

const newestOfEach = await db
  .selectDistinctOn([posts.authorId], { title: posts.title })
  .from(posts)
  .orderBy(posts.authorId, desc(posts.id));

console.log("One post of each author:", newestOfEach);
// [ { title: 'Second Thoughts' }, { title: 'Getting Started' } ]

// ## skip, take and cursor
//
// Order by a unique column, or a page can [repeat
// rows](../joins/row-on-two-pages.md). With `desc()`, the cursor needs `lt()`.
// For a negative `take`, order the other way, and reverse the rows: Drizzle ignores
// a negative `limit`.
const page = await db.query.posts.findMany({
  orderBy: posts.id,
  offset: 1,
  limit: 1,
});
const after = await db.query.posts.findMany({
  where: gt(posts.id, 1),
  orderBy: posts.id,
  limit: 1,
});

console.log("The second post, twice:", [...page, ...after]);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 }
// ]

await client.end();
