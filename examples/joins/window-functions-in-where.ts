// # window functions are not allowed in WHERE
//
// PostgreSQL computes window functions after `where`, `groupBy` and `having`.
//
// Write: the window function with `.as("position")` in a subquery `numbered`, and
// outside of it `.where(eq(numbered.position, 1))`.
// Trap: an error.
// In 1.0: the same.
// See: joins/window-functions, joins/newest-two-per-author,
// collisions/column-reference-is-ambiguous.
// Also: 42P20, row_number in where, filter by rank, first row of each group,
// over in where, filter by row number, top n with a window.
//
// npm run example joins/window-functions-in-where

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const position = sql`row_number() over (
  partition by ${posts.authorId} order by ${posts.id}
)`.mapWith(Number);
try {
  await db
    .select({ author: users.name, title: posts.title })
    .from(posts)
    .innerJoin(users, eq(posts.authorId, users.id))
    .where(eq(position, 1));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A window function in where():", { code, message });
  // {
  //   code: '42P20',
  //   message: 'window functions are not allowed in WHERE'
  // }
}

// ## Filter around a subquery
//
// Leave out deleted posts in the subquery: a condition outside of it also removes
// an author whose first post is deleted.
const numbered = db
  .select({
    author: users.name,
    title: posts.title,
    position: position.as("position"),
  })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .as("numbered");
const first = await db
  .select({ author: numbered.author, title: numbered.title })
  .from(numbered)
  .where(eq(numbered.position, 1))
  .orderBy(numbered.author);

console.log("The first post of each author:", first);
// [
//   { author: 'Alice', title: 'Hello World' },
//   { author: 'Bob', title: 'Getting Started' }
// ]

await client.end();
