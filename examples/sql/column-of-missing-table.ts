// # `sql` returns the id of the wrong table
//
// Without a join, Drizzle 0.45 writes the column of this `sql` field without its
// table: `users.id` becomes `"id"`, the id of the post.
//
// Write: `.innerJoin(users, eq(users.id, posts.authorId))`.
// Trap: wrong values.
// In 1.0: an error.
// See: joins/not-part-of-the-query, sql/subquery-in-select.
// Also: missing FROM-clause entry for table "users", is not part of the query!
// Did you forget to join it?, column "name" does not exist, column without its
// table name, sql with a column of another table.
//
// npm run example sql/column-of-missing-table

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const ownIds = await db
  .select({ title: posts.title, author: sql<number>`${users.id}` })
  .from(posts)
  .orderBy(posts.id);

console.log("Wrong: the ids of the posts:", ownIds);
// [
//   { title: 'Hello World', author: 1 },
//   { title: 'Second Thoughts', author: 2 },
//   { title: 'Getting Started', author: 3 }
// ]

// ## Join the table whose columns you use
//
// With a join, Drizzle writes the columns with their tables. An inner join leaves
// out a post whose `authorId` is null: use `leftJoin()` and `sql<number | null>`.
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
