// # A left join returns null for a row that exists
//
// If all columns of a nested object are of one left-joined table, Drizzle decides by
// the first column whether the join found a row. If that column is null, the
// whole object is null, although its other fields have values.
//
// Write: `book: { title: books.title, subtitle: books.subtitle }`, first a column
// that is never null in its table.
// Trap: missing rows.
// In 1.0: fixed.
// See: values/select-null-for-existing-row, values/object-of-nullable-columns.
// Issues: #1603, #2157, #3948.
// Also: nested object is null, nested partial select, order of the columns,
// first column is null, row exists but is null.
//
// npm run example values/left-join-null-for-existing-row

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const subtitleFirst = await db
  .select({
    name: members.name,
    book: { subtitle: books.subtitle, title: books.title },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Old Maps is missing:", subtitleFirst);
// [
//   { name: 'Alice', book: null },
//   { name: 'Alice', book: { subtitle: 'A Guide', title: 'New Maps' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

// ## Begin the object with a column that is `notNull()`
//
// The object is then null only where the join found no row. An object with
// columns of two tables is never null.
const titleFirst = await db
  .select({
    name: members.name,
    book: { title: books.title, subtitle: books.subtitle },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Each book:", titleFirst);
// [
//   { name: 'Alice', book: { title: 'Old Maps', subtitle: null } },
//   { name: 'Alice', book: { title: 'New Maps', subtitle: 'A Guide' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

await client.end();
