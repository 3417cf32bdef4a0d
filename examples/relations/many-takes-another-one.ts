// # `many()` returns the rows of another relation
//
// `many(books)` without a `relationName` uses the only `one()` from `books` to
// `members`. Here, that is the reviewer: the books of a member are those that the
// member reviewed, not those that the member wrote.
//
// Write: `many(books, { relationName: "author" })`, the same in the `one`.
// Trap: wrong rows.
// In 1.0: the same.
// See: relations/multiple-relations, relations/two-relations-same-rows,
// foreign-keys/no-index.
// Also: wrong related rows, two foreign keys to one table, relationName,
// alias, two relations to one table, wrong list.
//
// npm run example relations/many-takes-another-one

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const onlyReviewer = relations(books, ({ one }) => ({
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
  }),
}));
const membersBooks = relations(members, ({ many }) => ({
  books: many(books),
}));
const reviewersDb = drizzle(client, {
  schema: { members, books, onlyReviewer, membersBooks },
});

const reviewedBooks = await reviewersDb.query.members.findMany({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  orderBy: members.id,
});

console.log("Wrong: the books that each member reviewed:", reviewedBooks);
// [
//   { name: 'Alice', books: [] },
//   { name: 'Bob', books: [ { title: 'Old Maps' } ] },
//   { name: 'Carol', books: [] }
// ]

// ## Declare both relations, each with its `relationName`
//
// `many()` needs the same name as the `one()` that it belongs to.
const authorAndReviewer = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
    relationName: "author",
  }),
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
    relationName: "reviewer",
  }),
}));
const booksOfAuthor = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
}));
const authorsDb = drizzle(client, {
  schema: { members, books, authorAndReviewer, booksOfAuthor },
});

const writtenBooks = await authorsDb.query.members.findMany({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  orderBy: members.id,
});

console.log("The books that each member wrote:", writtenBooks);
// [
//   {
//     name: 'Alice',
//     books: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
//   },
//   { name: 'Bob', books: [] },
//   { name: 'Carol', books: [] }
// ]

await client.end();
