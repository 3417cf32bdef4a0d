// # All columns of one table and one of another
//
// `getTableColumns()` returns the columns of a table as an object. Spread it
// into `select()`, and add the other column beside it.
//
// Group: shape the result.
// In 1.0: the same.
// See: joins/object-per-table, collisions/id-of-another-table,
// joins/leave-out-a-column, joins/changed-columns-of-a-table.
// Also: select all columns plus one, spread columns, getColumns, select star
// of one table, users.*, add a field to select, everything of a table plus one
// field, all fields and a count, whole row and an extra column, addSelect.
//
// npm run example joins/all-columns-of-one-table

import { count, eq, getTableColumns } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Spread the columns
//
// Never change the object: the table itself uses it.
const rows = await db
  .select({ ...getTableColumns(posts), author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id);

console.log("Posts with the name of the author:", rows);
// [
//   { id: 1, title: 'Hello World', authorId: 1, author: 'Alice' },
//   { id: 2, title: 'Second Thoughts', authorId: 1, author: 'Alice' },
//   { id: 3, title: 'Getting Started', authorId: 2, author: 'Bob' }
// ]

// ## Put the columns under a key
const nested = await db
  .select({ post: posts, author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(eq(posts.id, 3));

console.log("The post under a key:", nested);
// [
//   {
//     post: { id: 3, title: 'Getting Started', authorId: 2 },
//     author: 'Bob'
//   }
// ]

// ## Add a count
//
// Group by the primary key: PostgreSQL then allows every column of this table.
const counted = await db
  .select({ ...getTableColumns(users), posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Users with a count:", counted);
// [
//   { id: 1, name: 'Alice', posts: 2 },
//   { id: 2, name: 'Bob', posts: 1 },
//   { id: 3, name: 'Carol', posts: 0 }
// ]

await client.end();
