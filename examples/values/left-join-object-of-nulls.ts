// # A left join returns an object of nulls instead of null
//
// Drizzle makes a nested object null only if it has a column. An object of
// `sql` fields alone stays an object when the join finds no row, and its fields
// are null against their type.
//
// Trap: wrong type.
// In 1.0: the same.
// Also: nested object of sql fields, { label: null }, computed field is null,
// cannot read properties of null.
//
// npm run example values/left-join-object-of-nulls

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const onlySql = await db
  .select({
    name: members.name,
    book: { label: sql<string>`upper(${books.title})` },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Labels that are null:", onlySql);
// [
//   { name: 'Alice', book: { label: 'OLD MAPS' } },
//   { name: 'Alice', book: { label: 'NEW MAPS' } },
//   { name: 'Bob', book: { label: null } },
//   { name: 'Carol', book: { label: null } }
// ]

// ## Begin the object with a column that is `notNull()`
//
// The object is then null without a match, and its type says so. In Drizzle
// 1.0, [a constant keeps it](../upgrading/left-join-constant.md).
const idAndSql = await db
  .select({
    name: members.name,
    book: { id: books.id, label: sql<string>`upper(${books.title})` },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("A book, or null:", idAndSql);
// [
//   { name: 'Alice', book: { id: 1, label: 'OLD MAPS' } },
//   { name: 'Alice', book: { id: 2, label: 'NEW MAPS' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

await client.end();
