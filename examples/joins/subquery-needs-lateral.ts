// # invalid reference to FROM-clause entry for table "users": a subquery in a join
//
// A subquery in a join cannot use the columns of the tables before it. A
// lateral join can.
//
// Write: ``.leftJoinLateral(counts, sql`true`)``, where `counts` is the subquery.
// Trap: an error.
// In 1.0: the same.
// See: joins/newest-post-per-user, joins/count-in-subquery-is-null,
// joins/join-a-subquery, sql/subquery-over-the-same-table.
// Also: 42P01, There is an entry for table but it cannot be referenced from
// this part of the query, lateral join, leftJoinLateral, correlated subquery
// in a join, use an outer column in a subquery, cross apply, outer apply.
//
// npm run example joins/subquery-needs-lateral

import { count, DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const counts = db
  .select({ posts: count().as("posts") })
  .from(posts)
  .where(eq(posts.authorId, users.id))
  .as("counts");
try {
  await db
    .select({ name: users.name, posts: counts.posts })
    .from(users)
    .leftJoin(counts, sql`true`)
    .orderBy(users.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The subquery uses the id of a user:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "users"'
  // }
}

// ## Join it with `leftJoinLateral()`
//
// The subquery then runs for each user: declare an index on `posts.authorId`.
// In 0.45, no other table of the query can have a column `posts`: that name would
// be ambiguous.
const lateral = await db
  .select({ name: users.name, posts: counts.posts })
  .from(users)
  .leftJoinLateral(counts, sql`true`)
  .orderBy(users.id);

console.log("With a lateral join:", lateral);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
