// # Property 'name' does not exist on type '{ users: ...; posts: ... }': a join changes the rows
//
// Without a join, `select()` without fields returns the columns of the table. With
// a join, each row has a key for each table.
//
// Write: `.select(getTableColumns(users))`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: joins/object-per-table, joins/with-a-match.
// Also: TS2339, undefined after adding a join, shape of a joined row, flat
// rows, columns of one table only, getTableColumns, nested result of a join,
// users.name instead of name, result has table names, unwrap the rows.
//
// npm run example joins/join-changes-the-rows

import { eq, getTableColumns } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const rows = await db
  .select()
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .where(eq(posts.id, 3));
const name: unknown =
  // @ts-expect-error TS2339: the row has an object for each table
  rows[0]?.name;

console.log("The name is not in the row:", name);
// undefined

console.log("It is in the object of its table:", rows);
// [
//   {
//     users: { id: 2, name: 'Bob' },
//     posts: { id: 3, title: 'Getting Started', authorId: 2 }
//   }
// ]

// ## Select the columns of one table
//
// A user with two posts comes twice.
const onlyUsers = await db
  .select(getTableColumns(users))
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .where(eq(posts.id, 3));

console.log("Only the columns of the user:", onlyUsers);
// [ { id: 2, name: 'Bob' } ]

// ## Or name the columns
const named = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .where(eq(posts.id, 3));

console.log("Some columns of both:", named);
// [ { name: 'Bob', title: 'Getting Started' } ]

await client.end();
