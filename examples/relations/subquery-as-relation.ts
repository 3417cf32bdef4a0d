// # Use a subquery as a relation
//
// In 0.45, a relation needs a table. Join the subquery instead.
//
// Group: declare.
// In 1.0: other code.
// See: joins/count-in-subquery-is-null, joins/desc-nulls-first,
// relations/subquery-without-alias, sql/alias-of-a-sql-field, foreign-keys/no-index,
// sql/date-in-sql, relational-queries/one-of-several-rows.
// Issues: #4845.
// Also: custom query as relation, relation to a CTE, aggregate as a relation,
// count of related rows, computed relation, statistics as a relation,
// aggregate per user in with, totals in db.query, virtual relation, relation
// to a query.
//
// npm run example relations/subquery-as-relation

import { count, desc, eq, gt } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Join the subquery
//
// Give each field that is not a column a name: `as()`. No other table or subquery
// of the query may have a column of this name: it would be ambiguous (42702). Carol
// has no row in the subquery: her `posts` is null, but its type is `number`.
const stats = db
  .select({ authorId: posts.authorId, posts: count().as("posts") })
  .from(posts)
  .groupBy(posts.authorId)
  .as("stats");

const usersWithStats = await db
  .select({ name: users.name, posts: stats.posts })
  .from(users)
  .leftJoin(stats, eq(stats.authorId, users.id))
  .orderBy(users.id);

console.log("Users, and how many posts they have:", usersWithStats);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: null }
// ]

// ## Filter by the subquery, and sort by it
//
// The inner join leaves out the users without posts.
const busy = await db
  .select({ name: users.name, posts: stats.posts })
  .from(users)
  .innerJoin(stats, eq(stats.authorId, users.id))
  .where(gt(stats.posts, 0))
  .orderBy(desc(stats.posts), users.id);

console.log("Most posts first:", busy);
// [ { name: 'Alice', posts: 2 }, { name: 'Bob', posts: 1 } ]

await client.end();
