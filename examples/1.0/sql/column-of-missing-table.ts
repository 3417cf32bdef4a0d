// # `sql` returns the id of the wrong table
//
// Drizzle 1.0 writes `users.id` in a `sql` field as `"users"."id"`, and
// PostgreSQL reports an error, because the query does not join `users`.
//
// npm run example 1.0/sql/column-of-missing-table

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db
    .select({ title: posts.title, author: sql<number>`${users.id}` })
    .from(posts)
    .orderBy(posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("An error of PostgreSQL:", error.cause?.message);
  // 'missing FROM-clause entry for table "users"'
}

// ## Join the table whose columns you use
//
// An inner join leaves out a post whose `authorId` is null: use `leftJoin()` and
// `sql<number | null>`.
const authorIds = await db
  .select({ title: posts.title, author: sql<number>`${users.id}` })
  .from(posts)
  .innerJoin(users, eq(users.id, posts.authorId))
  .orderBy(posts.id);

console.log("The ids of the authors:", authorIds);
// [
//   { title: 'Hello World', author: 1 },
//   { title: 'Second Thoughts', author: 1 },
//   { title: 'Getting Started', author: 2 }
// ]

await client.end();
