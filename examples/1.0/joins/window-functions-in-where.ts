// Generated from ../../joins/window-functions-in-where.ts, as its code is the same in 1.0. Change it there.
//
// # window functions are not allowed in WHERE
//
// `where()` is done before window functions are computed. Compute the value in
// a subquery, and filter around it.
//
// Trap: an error.
// In 1.0: the same.
// Also: 42P20, row_number in where, filter by rank, first row of each group,
// over in where.
//
// npm run example 1.0/joins/window-functions-in-where

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

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

console.log("The first post of each user:", first);
// [
//   { author: 'Alice', title: 'Hello World' },
//   { author: 'Bob', title: 'Getting Started' }
// ]

await client.end();
