// # The `id` of a joined row is the id of another table
//
// If you spread the columns of two tables into one object, the columns of the
// second table replace those with the same key. TypeScript reports nothing.
//
// Write: `.select({ user: users, post: posts })`.
// Trap: lost values.
// In 1.0: the same.
// See: joins/object-per-table, joins/prefix-columns,
// collisions/execute-loses-a-column, values/select-null-for-existing-row.
// Also: getTableColumns of two tables, spread columns, same column name in a
// join, id is null after a left join, duplicate column names, both tables have
// an id, wrong id in the result, id is overwritten, same column names.
//
// npm run example collisions/id-of-another-table

import { eq, getTableColumns } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const spread = await db
  .select({ ...getTableColumns(users), ...getTableColumns(posts) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Wrong: the id is the id of the post:", spread);
// [
//   { id: 1, name: 'Alice', title: 'Hello World', authorId: 1 },
//   { id: 2, name: 'Alice', title: 'Second Thoughts', authorId: 1 },
//   { id: 3, name: 'Bob', title: 'Getting Started', authorId: 2 },
//   { id: null, name: 'Carol', title: null, authorId: null }
// ]

// ## Give each table a key of its own
//
// Without a post, `post` is null. In 0.45, it is also null if the first column
// of the post is null.
const perTable = await db
  .select({ user: users, post: posts })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Both ids:", perTable);
// [
//   {
//     user: { id: 1, name: 'Alice' },
//     post: { id: 1, title: 'Hello World', authorId: 1 }
//   },
//   {
//     user: { id: 1, name: 'Alice' },
//     post: { id: 2, title: 'Second Thoughts', authorId: 1 }
//   },
//   {
//     user: { id: 2, name: 'Bob' },
//     post: { id: 3, title: 'Getting Started', authorId: 2 }
//   },
//   { user: { id: 3, name: 'Carol' }, post: null }
// ]

await client.end();
