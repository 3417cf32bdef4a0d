// # Compare two columns of a row in `where`
//
// An operator such as `ne()` takes a column in place of the value. In
// `db.query`, both columns are columns of the queried table.
//
// Write: `where: (book, { ne }) => ne(book.reviewerId, book.authorId)`.
// Group: filter.
// In 1.0: other code.
// See: joins/ne-removes-null, relational-queries/compare-with-parent.
// Also: column equals column, compare columns, where column greater than
// another column, RAW, self comparison, F expression, column not equal to
// column, updated after created, start before end, columnRef, compare fields
// of the same row.
//
// npm run example relational-queries/compare-two-columns

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const db = drizzle(client, { schema });

// ## Take both columns from the callback
//
// A book without a reviewer is not found: `<>` with null is never true.
const reviewedByOthers = await db.query.books.findMany({
  columns: { title: true },
  where: (book, { ne }) => ne(book.reviewerId, book.authorId),
  orderBy: (book, { asc }) => asc(book.id),
});

console.log("Reviewed by somebody else:", reviewedByOthers);
// [ { title: 'Old Maps' } ]

// ## Find the rows with null, too: `is distinct from`
//
// A row with null in both columns is not found: two nulls are not distinct.
const notByTheAuthor = await db.query.books.findMany({
  columns: { title: true },
  where: (book, { sql }) =>
    sql`${book.reviewerId} is distinct from ${book.authorId}`,
  orderBy: (book, { asc }) => asc(book.id),
});

console.log("Not reviewed by the author:", notByTheAuthor);
// [ { title: 'Old Maps' }, { title: 'New Maps' } ]

await client.end();
