// # A join in a subquery: column reference "id" is ambiguous
//
// A subquery can return two columns with the name `id`, but a query that reads
// from this subquery cannot tell them apart.
//
// Write: ``sql<number>`${posts.id}`.as("post_id")``.
// Trap: an error.
// In 1.0: the same.
// See: joins/join-a-subquery, joins/union-order-is-ambiguous,
// joins/sql-field-is-null.
// Issues: #2772.
// Also: 42702, same column name in two tables, select from a subquery with a
// join, alias a column, as(), both tables have the same column, ambiguous id.
//
// npm run example collisions/column-reference-is-ambiguous

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const pairs = db
  .select()
  .from(users)
  .innerJoin(posts, eq(users.id, posts.authorId))
  .as("pairs");
try {
  await db
    .select({ name: pairs.users.name, postId: pairs.posts.id })
    .from(pairs)
    .orderBy(pairs.posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Two columns with one name:", { code, message });
  // { code: '42702', message: 'column reference "id" is ambiguous' }
}

// ## Name the columns with `as()`
//
// A column of 0.45 has no `as()`, so put it into `sql`. If Drizzle converts the
// values of the column, as for a timestamp, write `.mapWith(column)` before
// `.as()`. Drizzle 0.45 writes the name in `as()` without its subquery: if you join
// `namedPairs`, no other table of the query may have a column with this name.
const namedPairs = db
  .select({
    name: users.name,
    userId: sql<number>`${users.id}`.as("user_id"),
    postId: sql<number>`${posts.id}`.as("post_id"),
  })
  .from(users)
  .innerJoin(posts, eq(users.id, posts.authorId))
  .as("named_pairs");
const pairsWithNames = await db
  .select()
  .from(namedPairs)
  .orderBy(namedPairs.postId);

console.log("A name for each id:", pairsWithNames);
// [
//   { name: 'Alice', userId: 1, postId: 1 },
//   { name: 'Alice', userId: 1, postId: 2 },
//   { name: 'Bob', userId: 2, postId: 3 }
// ]

await client.end();
