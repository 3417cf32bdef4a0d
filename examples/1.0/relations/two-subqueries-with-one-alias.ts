// # Different subqueries with the same alias "stats" are used in a single relational query
//
// If a relation leads to a subquery, Drizzle writes the subquery as a CTE, under
// the name in `as()`. Two CTEs need two names.
//
// Write: `number.as("number")` and `first.as("first")`.
// Trap: an error.
// See: relations/subquery-as-relation, relations/subquery-without-alias.
// Also: subquery as a relation, CTE, as(), DrizzleError, make sure every
// subquery in schema has a unique alias.
//
// npm run example 1.0/relations/two-subqueries-with-one-alias

import { count, defineRelations, min } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const number = db
  .select({ authorId: posts.authorId, posts: count().as("posts") })
  .from(posts)
  .groupBy(posts.authorId);
const first = db
  .select({ authorId: posts.authorId, id: min(posts.id).as("id") })
  .from(posts)
  .groupBy(posts.authorId);

const sameAlias = defineRelations(
  { users, number: number.as("stats"), first: first.as("stats") },
  (r) => ({
    users: {
      number: r.one.number({ from: r.users.id, to: r.number.authorId }),
      first: r.one.first({ from: r.users.id, to: r.first.authorId }),
    },
  }),
);

try {
  await drizzle({ client, relations: sameAlias }).query.users.findMany({
    with: { number: true, first: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Two subqueries, one name:", error.message);
  // 'Different subqueries with the same alias "stats" are used in a ' +
  //   'single relational query - make sure every subquery in schema has ' +
  //   'a unique alias'
}

// ## Give each subquery a name of its own
//
// Do not use the name of a table: the CTE can hide the table.
const relations = defineRelations(
  { users, number: number.as("number"), first: first.as("first") },
  (r) => ({
    users: {
      number: r.one.number({ from: r.users.id, to: r.number.authorId }),
      first: r.one.first({ from: r.users.id, to: r.first.authorId }),
    },
  }),
);

const rows = await drizzle({ client, relations }).query.users.findMany({
  columns: { name: true },
  with: {
    number: { columns: { posts: true } },
    first: { columns: { id: true } },
  },
  orderBy: { id: "asc" },
});

console.log("Both subqueries:", rows);
// [
//   { name: 'Alice', number: { posts: 2 }, first: { id: 1 } },
//   { name: 'Bob', number: { posts: 1 }, first: { id: 3 } },
//   { name: 'Carol', number: null, first: null }
// ]

await client.end();
