// # Put the columns of each table into an object of its own
//
// Nest the columns in `select()`: each object is one key of the row. In a left
// join, an object that has only columns of one table is `null` for a missing
// row.
//
// Group: shape the result.
// In 1.0: the same.
// See: joins/group-joined-rows, values/object-of-nullable-columns,
// values/left-join-object-of-nulls, values/select-null-for-existing-row.
// Also: nested select, nested object, group columns by table, select a table,
// shape of the result, rename the keys of a join, nest columns, separate
// objects for each table, structure of a joined row, user and post objects,
// map columns.
//
// npm run example joins/object-per-table

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Name each object
//
// A table stands for all of its columns.
const rows = await db
  .select({ user: { name: users.name }, post: posts })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("An object for each table:", rows);
// [
//   {
//     user: { name: 'Alice' },
//     post: { id: 1, title: 'Hello World', authorId: 1 }
//   },
//   {
//     user: { name: 'Alice' },
//     post: { id: 2, title: 'Second Thoughts', authorId: 1 }
//   },
//   {
//     user: { name: 'Bob' },
//     post: { id: 3, title: 'Getting Started', authorId: 2 }
//   },
//   { user: { name: 'Carol' }, post: null }
// ]

// ## Put one object into the other in TypeScript
//
// In `select()`, TypeScript refuses an object inside an object. Nest the rows
// with `map()`.
const inside = rows.map(({ user, post }) => ({ ...user, post }));

console.log("The post inside the user:", inside);
// [
//   { name: 'Alice', post: { id: 1, title: 'Hello World', authorId: 1 } },
//   {
//     name: 'Alice',
//     post: { id: 2, title: 'Second Thoughts', authorId: 1 }
//   },
//   {
//     name: 'Bob',
//     post: { id: 3, title: 'Getting Started', authorId: 2 }
//   },
//   { name: 'Carol', post: null }
// ]

await client.end();
