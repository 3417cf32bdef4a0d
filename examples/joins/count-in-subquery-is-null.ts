// # `count()` of a left-joined subquery is null, but its type is number
//
// A left join fills the columns of a subquery with nulls where nothing matches,
// but the type of a `count()` or `sql` field of this subquery stays without
// null.
//
// Issues: #4134, #1421.
// Trap: wrong type.
// In 1.0: the same.
// Also: aggregate in a subquery, coalesce, null instead of 0, nullable, left
// join a subquery, sum, max.
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
// `coalesce` replaces the null. `mapWith(Number)` is needed again, because the
// new `sql` does not know how to read the count.
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
