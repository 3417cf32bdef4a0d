// # SELECT DISTINCT ON expressions must match initial ORDER BY expressions
//
// Here, `selectDistinctOn()` keeps the first row of each author, so `orderBy` must
// begin with the author.
//
// Write: the column of `selectDistinctOn` first:
// `.orderBy(users.id, desc(posts.id))`.
// Trap: an error.
// In 1.0: the same.
// See: joins/newest-post-per-user, joins/desc-nulls-first.
// Also: selectDistinctOn, distinct on, one row per group, newest row of each,
// latest per group, 42P10, one row per user, remove duplicates but keep the
// newest, latest row of each group, unique rows by a column.
//
// npm run example joins/distinct-on

import { desc, DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db
    .selectDistinctOn([posts.authorId], { title: posts.title })
    .from(posts)
    .orderBy(desc(posts.id));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Ordered by the id only:", { code, message });
  // {
  //   code: '42P10',
  //   message: 'SELECT DISTINCT ON expressions must match initial ORDER BY expressions'
  // }
}

// ## Order by the author first
//
// Then order by the column that decides which row is the first: here, the
// newest. Without `orderBy`, there is no error, and PostgreSQL keeps any row. To
// order by a time, add the id: of two rows with equal times, it also keeps any.
const newest = await db
  .selectDistinctOn([users.id], { name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, desc(posts.id));

console.log("The newest post of each user:", newest);
// [
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

// ## Put the rows into another order: a subquery
//
// If the foreign key can be null, the posts without an author are one group.
// Leave out deleted posts in the subquery: outside of it, an author whose newest
// post is deleted is missing.
const newestPosts = db
  .selectDistinctOn([posts.authorId])
  .from(posts)
  .orderBy(posts.authorId, desc(posts.id))
  .as("newest_posts");
const ordered = await db
  .select({ title: newestPosts.title })
  .from(newestPosts)
  .orderBy(desc(newestPosts.id));

console.log("The newest of them first:", ordered);
// [ { title: 'Getting Started' }, { title: 'Second Thoughts' } ]

await client.end();
