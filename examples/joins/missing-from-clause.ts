// # missing FROM-clause entry for table "posts"
//
// Here, the condition uses a column of `posts`, which the query does not join.
// Neither Drizzle nor TypeScript reports it.
//
// Write: `.innerJoin(posts, eq(posts.authorId, users.id))`, or `exists` with this
// `eq` and the condition in a subquery.
// Trap: an error.
// In 1.0: the same.
// See: joins/with-a-match, joins/not-part-of-the-query.
// Also: 42P01, where on a table that is not joined, order by a table that is
// not joined, filter by a related table, is not part of the query, forgot the
// join, table is not in the query.
//
// npm run example joins/missing-from-clause

import { DrizzleQueryError, eq, exists, and } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.select().from(users).where(eq(posts.title, "Hello World"));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The table is not joined:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'missing FROM-clause entry for table "posts"'
  // }
}

// ## Join the table
//
// A user comes once for each of these posts.
const withJoin = await db
  .select({ id: users.id, name: users.name })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .where(eq(posts.title, "Hello World"))
  .orderBy(users.id);

console.log("With a join:", withJoin);
// [ { id: 1, name: 'Alice' } ]

// ## Or ask whether such a row exists
//
// Each user comes once.
const helloWorld = db
  .select()
  .from(posts)
  .where(and(eq(posts.authorId, users.id), eq(posts.title, "Hello World")));
const withExists = await db
  .select()
  .from(users)
  .where(exists(helloWorld))
  .orderBy(users.id);

console.log("With exists:", withExists);
// [ { id: 1, name: 'Alice' } ]

await client.end();
