// # A left join returns an object of nulls instead of null
//
// If a join finds no row, Drizzle makes a nested object null only if it has a
// column. An object of `sql` fields alone stays, and a field can be null against
// its type.
//
// Write: `id: books.id` first in the object, before the `sql` field.
// Trap: wrong type.
// In 1.0: the same.
// See: upgrading/left-join-constant, joins/sql-field-is-null.
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

console.log("Bob and Carol have an object, not null:", onlySql);
// [
//   { name: 'Alice', book: { label: 'OLD MAPS' } },
//   { name: 'Alice', book: { label: 'NEW MAPS' } },
//   { name: 'Bob', book: { label: null } },
//   { name: 'Carol', book: { label: null } }
// ]

// ## Begin the object with a column that is `notNull()`
//
// The object is then null without a match, and its type has null. All columns
// must be of one table. An object inside another object does not become null. In
// 1.0, the `sql` fields must be null without a match, too: a constant, or a
// `coalesce` with a constant, keeps the object.
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
