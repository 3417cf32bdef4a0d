// # Compare two columns of a row in `where`
//
// In Drizzle 1.0, the object in `where` takes values, not columns. A condition
// with two columns needs `RAW`.
//
// Write: `RAW: (book, { ne }) => ne(book.reviewerId, book.authorId)`.
//
// npm run example 1.0/relational-queries/compare-two-columns

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const db = drizzle({ client, relations });

// ## Take both columns from the callback of `RAW`
//
// A book without a reviewer is not found: `<>` with null is never true.
const reviewedByOthers = await db.query.books.findMany({
  columns: { title: true },
  where: { RAW: (book, { ne }) => ne(book.reviewerId, book.authorId) },
  orderBy: { id: "asc" },
});

console.log("Reviewed by somebody else:", reviewedByOthers);
// [ { title: 'Old Maps' } ]

// ## Find the rows with null, too: `is distinct from`
//
// A row with null in both columns is not found: two nulls are not distinct.
const notByTheAuthor = await db.query.books.findMany({
  columns: { title: true },
  where: {
    RAW: (book, { sql }) =>
      sql`${book.reviewerId} is distinct from ${book.authorId}`,
  },
  orderBy: { id: "asc" },
});

console.log("Not reviewed by the author:", notByTheAuthor);
// [ { title: 'Old Maps' }, { title: 'New Maps' } ]

// ## Beside other conditions, and inside a relation
//
// `RAW` is a condition like others. Inside a relation, its columns are those of
// the related table.
const authorsOfThem = await db.query.members.findMany({
  columns: { name: true },
  where: {
    books: {
      title: { like: "Old%" },
      RAW: (book, { ne }) => ne(book.reviewerId, book.authorId),
    },
  },
  orderBy: { id: "asc" },
});

console.log("Members with such a book:", authorsOfThem);
// [ { name: 'Alice' } ]

await client.end();
