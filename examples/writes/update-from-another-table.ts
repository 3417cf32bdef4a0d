// # Update a column with a value of a related table
//
// Name the other table in `from()`, compare the two tables in `where()`, and
// use the columns of the other table in `set()`.
//
// Group: update.
// In 1.0: the same.
// See: writes/update-from-changes-every-row, sql/more-than-one-row,
// sql/count-of-the-same-table, foreign-keys/no-index.
// Issues: #2304.
// Also: update with join, update from, update by another table, copy a column,
// denormalize, subquery in set, set from a subquery, copy a value from the
// parent, sync a column, update by a related table, cache a count.
//
// npm run example writes/update-from-another-table

import { and, count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// If several rows of the other table match, PostgreSQL uses any one of them,
// without an error. If one side of `||` is null, the result is null.
const signed = await db
  .update(posts)
  .set({ title: sql`${posts.title} || ', by ' || ${users.name}` })
  .from(users)
  .where(and(eq(users.id, posts.authorId), eq(users.name, "Alice")))
  .returning({ id: posts.id, title: posts.title, author: users.name });

console.log("The posts of Alice:", signed);
// [
//   { id: 1, title: 'Hello World, by Alice', author: 'Alice' },
//   { id: 2, title: 'Second Thoughts, by Alice', author: 'Alice' }
// ]

// ## Write a count of the related rows: a subquery in `set()`
//
// The condition of the subquery names the row that is updated. A subquery that
// finds no row gives null, but `count()` gives 0. A post that is committed after
// the update has begun is not counted.
const postsOfUser = db
  .select({ value: count() })
  .from(posts)
  .where(eq(posts.authorId, users.id));
const counted = await db
  .update(users)
  .set({ name: sql`${users.name} || ' (' || (${postsOfUser}) || ')'` })
  .returning();

console.log("The names with a count:", counted);
// [
//   { id: 1, name: 'Alice (2)' },
//   { id: 2, name: 'Bob (1)' },
//   { id: 3, name: 'Carol (0)' }
// ]

await client.end();
