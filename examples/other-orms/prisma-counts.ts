// # From Prisma: _count, groupBy, having, aggregate, count
//
// Counts and sums are functions in `db.select()`, as in SQL. Both releases have
// the same code.
//
// | Prisma | Drizzle 0.45 and 1.0 |
// | --- | --- |
// | `_count: { select: { posts: true } }` | [`count(posts.id)` and a left join](../joins/count-without-posts.md) |
// | `groupBy({ by: ["authorId"], _count: true })` | [`select()` with `count()`, and `groupBy()`](../joins/group-by.md) |
// | `having` | [`having(gt(count(), 1))`](../joins/having.md) |
// | `aggregate({ _max: { id: true } })` | `max(posts.id)`, `min()`; `sum()` and `avg()` [are strings](../sql/sum-is-a-string.md) |
// | `count({ where })` | `db.$count(posts, eq(posts.authorId, 1))` |
//
// Group: count and sum.
// In 1.0: the same.
// See: other-orms/prisma-reads, other-orms/prisma-pages, joins/counts-too-high,
// relational-queries/count-with-a-filter, sql/count-in-extras.
// Also: Prisma count of relations, _sum, _avg, _min, _max, migrate from Prisma,
// Prisma to Drizzle, include count.
//
// npm run example other-orms/prisma-counts

import { avg, count, eq, gt, max, min, sum } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## _count of a relation
//
// For two relations, two joins can make [the counts too
// high](../joins/counts-too-high.md).
const counted = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Users with the number of their posts:", counted);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## groupBy, having, aggregate and count
//
// `sum()` and `avg()` are strings. If there is no row, the maximum, minimum, sum
// and average are null.
const groups = await db
  .select({ authorId: posts.authorId, posts: count() })
  .from(posts)
  .groupBy(posts.authorId)
  .having(gt(count(), 1));
const [ids] = await db
  .select({
    max: max(posts.id),
    min: min(posts.id),
    sum: sum(posts.id),
    avg: avg(posts.id),
  })
  .from(posts);
const ofAlice = await db.$count(posts, eq(posts.authorId, 1));

console.log("Of the posts:", { groups, ids, ofAlice });
// {
//   groups: [ { authorId: 1, posts: 2 } ],
//   ids: { max: 3, min: 1, sum: '6', avg: '2.0000000000000000' },
//   ofAlice: 2
// }

await client.end();
