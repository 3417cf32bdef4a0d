// # Swapped columns in a relation: all "from" columns must belong to table "books"
//
// `fields` are columns of the table that the relation belongs to, and
// `references` are columns of the related table. If they are swapped, the query
// asks for a column that does not exist, or can return wrong rows if both
// tables have columns of these names.
//
// Write: `fields: [books.authorId], references: [members.id]`.
// Trap: an error, and a TypeScript error.
// In 1.0: another error, not from TypeScript.
// See: relations/self-reference-swapped, upgrading/from-of-another-table.
// Also: 42703, column books_author.author_id does not exist, fields and
// references swapped, from and to swapped, all "to" columns must belong to
// table, found column of table, fields belong to the other table, mixed up
// fields and references.
//
// npm run example relations/columns-of-another-table

import { DrizzleQueryError, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const swapped = relations(books, ({ one }) => ({
  author: one(members, {
    // @ts-expect-error TS2322: fields are columns of books
    fields: [members.id],
    // @ts-expect-error TS2322: references are columns of members
    references: [books.authorId],
  }),
}));
const swappedDb = drizzle(client, { schema: { books, members, swapped } });

try {
  await swappedDb.query.books.findMany({ with: { author: true } });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Swapped columns:", { code, message });
  // {
  //   code: '42703',
  //   message: 'column books_author.author_id does not exist'
  // }
}

// ## From the table itself to the related table
const booksRelations = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
  }),
}));
const db = drizzle(client, { schema: { books, members, booksRelations } });

const booksWithAuthor = await db.query.books.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: (book, { asc }) => asc(book.id),
});

console.log("Books with their author:", booksWithAuthor);
// [
//   { title: 'Old Maps', author: { name: 'Alice' } },
//   { title: 'New Maps', author: { name: 'Alice' } }
// ]

await client.end();
