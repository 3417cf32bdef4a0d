// # You tried to reference "n" field from a subquery, which is a raw SQL field, but it doesn't have an alias declared
//
// Drizzle gives an expression no name, so the query around the subquery cannot
// refer to it.
//
// Write: `count().as("n")`.
// Trap: an error.
// In 1.0: the same.
// See: joins/count-in-subquery-is-null,
// collisions/column-reference-is-ambiguous.
// Issues: #2683.
// Also: Please add an alias to the field using ".as('alias')" method, count in
// a subquery, CTE, $with, aggregate in a subquery, never, sql field, name an
// expression.
//
// npm run example sql/alias-of-a-sql-field

import { count, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const counts = db
  .select({ authorId: posts.authorId, n: count() })
  .from(posts)
  .groupBy(posts.authorId)
  .as("counts");
try {
  await db
    .select({ name: users.name, posts: counts.n })
    .from(users)
    .innerJoin(counts, eq(counts.authorId, users.id))
    .orderBy(users.id);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Drizzle throws before the query:", error.message);
  // `You tried to reference "n" field from a subquery, which is a raw ` +
  //   `SQL field, but it doesn't have an alias declared. Please add an ` +
  //   `alias to the field using ".as('alias')" method.`
}

// ## Name the expression with `as()`
//
// In 0.45, no other table or subquery of the query can have a column of this
// name: the reference is ambiguous (42702), and `orderBy` sorts by a selected column
// of this name, without an error. In 1.0, each expression
// [in a union](../joins/union-of-two-joins.md) needs `as()`, too.
const namedCounts = db
  .select({ authorId: posts.authorId, n: count().as("n") })
  .from(posts)
  .groupBy(posts.authorId)
  .as("named_counts");
const rows = await db
  .select({ name: users.name, posts: namedCounts.n })
  .from(users)
  .innerJoin(namedCounts, eq(namedCounts.authorId, users.id))
  .orderBy(users.id);

console.log("The users with posts, and how many:", rows);
// [ { name: 'Alice', posts: 2 }, { name: 'Bob', posts: 1 } ]

await client.end();
