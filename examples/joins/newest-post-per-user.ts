// # Only one user has a newest post: `limit(1)` in a joined subquery
//
// Without `lateral`, the joined subquery does not depend on the user: with
// `limit(1)`, it returns one row for all users together.
//
// Write: `.where(eq(posts.authorId, users.id))` in the subquery `newestOfUser`,
// and ``.leftJoinLateral(newestOfUser, sql`true`)``.
// Trap: missing values.
// In 1.0: the same.
// See: joins/newest-two-per-author, joins/distinct-on, joins/desc-nulls-first,
// sql/subquery-over-the-same-table.
// Also: latest per group, lateral join, greatest n per group, last post per
// user, top 1, first row per group, distinct on, last message per chat, latest
// order per customer, most recent row of each, last login of each user, newest
// of each group.
//
// npm run example joins/newest-post-per-user

import { desc, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const newestOfAll = db
  .select({ authorId: posts.authorId, title: posts.title })
  .from(posts)
  .orderBy(desc(posts.id))
  .limit(1)
  .as("newest_of_all");
const oneNewest = await db
  .select({ name: users.name, newest: newestOfAll.title })
  .from(users)
  .leftJoin(newestOfAll, eq(users.id, newestOfAll.authorId))
  .orderBy(users.id);

console.log("Alice has no newest post:", oneNewest);
// [
//   { name: 'Alice', newest: null },
//   { name: 'Bob', newest: 'Getting Started' },
//   { name: 'Carol', newest: null }
// ]

// ## Join the newest post of each user: `leftJoinLateral()`
//
// A lateral join runs the subquery for each user, so that its `where` can use
// the columns of this user. An index on the author and the order serves it.
// Here, a newer post has a larger id.
const newestOfUser = db
  .select({ title: posts.title })
  .from(posts)
  .where(eq(posts.authorId, users.id))
  .orderBy(desc(posts.id))
  .limit(1)
  .as("newest_of_user");
const eachNewest = await db
  .select({ name: users.name, newest: newestOfUser.title })
  .from(users)
  .leftJoinLateral(newestOfUser, sql`true`)
  .orderBy(users.id);

console.log("The newest post of each user:", eachNewest);
// [
//   { name: 'Alice', newest: 'Second Thoughts' },
//   { name: 'Bob', newest: 'Getting Started' },
//   { name: 'Carol', newest: null }
// ]

await client.end();
