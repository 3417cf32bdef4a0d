// # `count()` of a left-joined subquery is null, but its type is number
//
// Where nothing matches, a left join fills the columns of the subquery with
// nulls. If you select a `count()` or `sql` field of it, the type does not get
// null.
//
// Write: for the field `n` of a subquery `counts`,
// ``sql`coalesce(${counts.n}, 0)`.mapWith(Number)``.
// Trap: wrong type.
// In 1.0: the same.
// See: joins/coalesce, joins/sql-field-is-null, sql/count-is-a-string,
// collisions/column-reference-is-ambiguous.
// Issues: #4134, #1421.
// Also: aggregate in a subquery, coalesce, null instead of 0, nullable, left
// join a subquery, sum, max, count is null, aggregate in a join, totals per
// user.
//
// npm run example joins/count-in-subquery-is-null

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const counts = db
  .select({ authorId: posts.authorId, n: count().as("n") })
  .from(posts)
  .groupBy(posts.authorId)
  .as("counts");
const nullCounts = await db
  .select({ name: users.name, posts: counts.n })
  .from(users)
  .leftJoin(counts, eq(users.id, counts.authorId))
  .orderBy(users.id);

console.log("Carol has null, the type is number:", nullCounts);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: null }
// ]

// ## Replace the null with `coalesce`
//
// The new `sql` needs `mapWith(Number)`: without it, postgres.js returns a
// count as a string. In a condition, use `coalesce`, too: `eq(counts.n, 0)`
// does not find Carol. In `orderBy`, too: `desc(counts.n)` puts her first.
const zeroCounts = await db
  .select({
    name: users.name,
    posts: sql`coalesce(${counts.n}, 0)`.mapWith(Number),
  })
  .from(users)
  .leftJoin(counts, eq(users.id, counts.authorId))
  .orderBy(users.id);

console.log("Carol has 0:", zeroCounts);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
