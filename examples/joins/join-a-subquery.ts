// # Join a subquery or a CTE
//
// Name a query with `as()`, and join it like a table. Its columns are the keys
// of its `select()`.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: joins/count-in-subquery-is-null, joins/subquery-needs-lateral,
// collisions/column-reference-is-ambiguous.
// Also: subquery in a join, derived table, CTE, $with, with, left join a
// subquery, aggregate before the join, with clause, common table expression,
// join an aggregate, sub select, inline view, totals per parent in a join,
// temporary result.
//
// npm run example joins/join-a-subquery

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Name a query with `as()`
//
// An expression needs a name, too: `count().as("posts")`. In 0.45, no other
// table of the query may have a column of this name: it would be ambiguous (42702).
const counts = db
  .select({ authorId: posts.authorId, posts: count().as("posts") })
  .from(posts)
  .groupBy(posts.authorId)
  .as("counts");
const rows = await db
  .select({ name: users.name, posts: counts.posts })
  .from(users)
  .innerJoin(counts, eq(counts.authorId, users.id))
  .orderBy(users.id);

console.log("Joined with a subquery:", rows);
// [ { name: 'Alice', posts: 2 }, { name: 'Bob', posts: 1 } ]

// ## Or put it in front: `$with()`
//
// Pass it to `with()`: without that, the relation does not exist here (42P01).
// In a left join, the count is null for a user without posts, which its type
// does not say.
const countsInFront = db.$with("counts_in_front").as(
  db
    .select({ authorId: posts.authorId, posts: count().as("posts") })
    .from(posts)
    .groupBy(posts.authorId),
);
const withCte = await db
  .with(countsInFront)
  .select({
    name: users.name,
    posts: sql<number>`coalesce(${countsInFront.posts}, 0)`.mapWith(Number),
  })
  .from(users)
  .leftJoin(countsInFront, eq(countsInFront.authorId, users.id))
  .orderBy(users.id);

console.log("With a CTE:", withCte);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
