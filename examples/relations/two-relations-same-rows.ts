// # Two relations of a table return the same rows
//
// If two `many` relations to a table have the same `relationName` (in 1.0, `alias`,
// without `from`), they follow the same `one` relation. Here, the name is copied,
// so `reviews` returns the books that a member wrote, without an error.
//
// Write: `many(books, { relationName: "reviewer" })`.
// Trap: wrong rows.
// In 1.0: the same.
// See: relations/many-takes-another-one, relations/multiple-relations,
// foreign-keys/no-index.
// Also: copied relationName, same alias twice, wrong related rows, author and
// reviewer, both relations are equal, same data in both relations.
//
// npm run example relations/two-relations-same-rows

import { eq, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const booksRelations = relations(books, ({ one }) => ({
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
const copiedName = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
  reviews: many(books, { relationName: "author" }),
}));
const copiedDb = drizzle(client, {
  schema: { members, books, booksRelations, copiedName },
});

const sameBooks = await copiedDb.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
    reviews: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  where: eq(members.id, 1),
});

console.log("Wrong: the same books twice:", sameBooks);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ],
//   reviews: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
// }

// ## Use the `relationName` of the `one()` that you mean
//
// Drizzle looks for the name among all relations of the related table, also those
// to other tables: use it there for one pair only.
const ownNames = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
  reviews: many(books, { relationName: "reviewer" }),
}));
const ownNamesDb = drizzle(client, {
  schema: { members, books, booksRelations, ownNames },
});

const ownReviews = await ownNamesDb.query.members.findFirst({
  columns: { name: true },
  with: {
    reviews: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  where: eq(members.id, 1),
});

console.log("Alice reviewed no book:", ownReviews);
// { name: 'Alice', reviews: [] }

await client.end();
