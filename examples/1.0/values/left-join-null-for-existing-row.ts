// # A left join returns null for a row that exists
//
// In Drizzle 1.0, a nested object is null only if all its values are null. The
// order of the columns does not matter.
//
// npm run example 1.0/values/left-join-null-for-existing-row

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const subtitleFirst = await db
  .select({
    name: members.name,
    book: { subtitle: books.subtitle, title: books.title },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Old Maps is there:", subtitleFirst);
// [
//   { name: 'Alice', book: { subtitle: null, title: 'Old Maps' } },
//   { name: 'Alice', book: { subtitle: 'A Guide', title: 'New Maps' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

// ## Include a column that is `notNull()`
//
// The object of a row that exists is then never null, in any order of the
// columns. An object with columns of two tables is never null.
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
