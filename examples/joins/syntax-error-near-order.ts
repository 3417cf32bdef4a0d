// # A join without a condition: syntax error at or near "order"
//
// `and()` of no conditions is undefined. A join accepts undefined as its
// condition, and Drizzle then sends a join without `on`.
//
// Write: `and(eq(users.id, posts.authorId), ...conditions)`.
// Trap: an error.
// In 1.0: the same.
// See: joins/cross-join, sql/delete-with-empty-filters, sql/or-in-sql.
// Also: 42601, syntax error at or near "where", at end of input, dynamic
// conditions, conditional filters, empty array of conditions, join on
// undefined, missing ON.
//
// npm run example joins/syntax-error-near-order

import { and, DrizzleQueryError, eq, type SQL } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const conditions: SQL[] = [];
try {
  await db
    .select({ name: users.name, title: posts.title })
    .from(users)
    .leftJoin(posts, and(...conditions))
    .orderBy(users.id, posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A join without a condition:", { code, message });
  // { code: '42601', message: 'syntax error at or near "order"' }
}

// ## Start with the condition that always applies
//
// Give `and()` the comparison of the keys, too: then `and()` never returns undefined.
// In a left join, the other conditions do not remove users.
const alwaysJoined = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, and(eq(users.id, posts.authorId), ...conditions))
  .orderBy(users.id, posts.id);

console.log("Joined by the foreign key:", alwaysJoined);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

await client.end();
