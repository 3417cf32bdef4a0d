// # An object of nullable columns is null for a row that exists
//
// An object directly in `select()`, with columns of one left-joined table, is null
// if all of them are null, and in 0.45 also if the first one is. A book without a
// subtitle then looks like no book.
//
// Write: `book: { id: books.id, subtitle: books.subtitle }`.
// Trap: missing rows.
// In 1.0: the same.
// See: values/left-join-null-for-existing-row, values/left-join-object-of-nulls.
// Also: left join returns null, nested object is null, nullable column.
//
// npm run example values/object-of-nullable-columns

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const onlySubtitles = await db
  .select({ name: members.name, book: { subtitle: books.subtitle } })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("The book without a subtitle looks like no book:", onlySubtitles);
// [
//   { name: 'Alice', book: null },
//   { name: 'Alice', book: { subtitle: 'A Guide' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

// ## Begin the object with a column that is `notNull()`
const idAndSubtitle = await db
  .select({
    name: members.name,
    book: { id: books.id, subtitle: books.subtitle },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("A book, or null:", idAndSubtitle);
// [
//   { name: 'Alice', book: { id: 1, subtitle: null } },
//   { name: 'Alice', book: { id: 2, subtitle: 'A Guide' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

await client.end();
