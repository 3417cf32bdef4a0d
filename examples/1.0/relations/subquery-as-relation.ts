// # Use a subquery as a relation
//
// In 1.0, `defineRelations()` takes subqueries beside the tables. Drizzle puts
// the subquery in front of each query that uses it, as a CTE.
//
// npm run example 1.0/relations/subquery-as-relation

import { count, defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db as plainDb } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Declare a relation to the subquery
//
// Give each field that is not a column a name: `as()`. Do not give the
// subquery the name of a table: the CTE can hide the table. Inside `with`, a `sum()` or
// another `sql` of a `numeric` or a `bigint` [can lose
// digits](../values/numeric-in-json-agg.md): read it from a second field that is cast
// to text. A filter or an order by that field would compare text.
const stats = plainDb
  .select({ authorId: posts.authorId, posts: count().as("posts") })
  .from(posts)
  .groupBy(posts.authorId)
  .as("stats");
const relations = defineRelations({ users, stats }, (r) => ({
  users: { stats: r.one.stats({ from: r.users.id, to: r.stats.authorId }) },
}));
const db = drizzle({ client, relations });

const usersWithStats = await db.query.users.findMany({
  columns: { name: true },
  with: { stats: { columns: { posts: true } } },
  orderBy: { id: "asc" },
});

console.log("Users, and how many posts they have:", usersWithStats);
// [
//   { name: 'Alice', stats: { posts: 2 } },
//   { name: 'Bob', stats: { posts: 1 } },
//   { name: 'Carol', stats: null }
// ]

// ## Filter by the subquery, and sort by it
//
// Without the filter, `desc` puts the users without posts first. In this query,
// PostgreSQL computes the subquery once, and searches its rows for each user
// without an index.
const busy = await db.query.users.findMany({
  columns: { name: true },
  with: { stats: { columns: { posts: true } } },
  where: { stats: { posts: { gt: 0 } } },
  orderBy: { stats: { posts: "desc" }, id: "asc" },
});

console.log("Most posts first:", busy);
// [
//   { name: 'Alice', stats: { posts: 2 } },
//   { name: 'Bob', stats: { posts: 1 } }
// ]

await client.end();
