// # Property 'author' does not exist on type: relations declared twice
//
// Two `relations()` of one table are merged when the query runs, but not in the
// types. The related rows are in the result, and TypeScript refuses to read
// them.
//
// Write: one `const booksRelations` with all relations of `books`.
// Trap: the relations are in no type.
// In 1.0: TypeScript refuses it, and an error when it runs.
// See: relations/order-of-parts, relations/two-parts-of-a-table.
// Issues: #726, #968.
// Also: TS2339, relation missing from the type, with has no effect on the
// type, merge relations of several files, second relations() call, relation is
// lost, overwritten relations.
//
// npm run example relations/declared-twice

import { eq, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const booksAuthor = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
  }),
}));
const booksReviewer = relations(books, ({ one }) => ({
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
  }),
}));
const twiceDb = drizzle(client, {
  schema: { books, members, booksAuthor, booksReviewer },
});

const untyped = await twiceDb.query.books.findFirst({
  columns: { title: true },
  with: { author: true, reviewer: true },
  where: eq(books.id, 1),
});

console.log("In the row, but not in its type:", untyped);
// {
//   title: 'Old Maps',
//   author: { id: 1, name: 'Alice', inviterId: null },
//   reviewer: { id: 2, name: 'Bob', inviterId: 1 }
// }
const author =
  // @ts-expect-error TS2339: Property 'author' does not exist on type
  untyped?.author;

console.log("The author, which TypeScript refuses to read:", author);
// { id: 1, name: 'Alice', inviterId: null }

// ## Declare all relations of a table in one `relations()`
const booksRelations = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
  }),
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
  }),
}));
const onceDb = drizzle(client, { schema: { books, members, booksRelations } });

const typed = await onceDb.query.books.findFirst({
  columns: { title: true },
  with: { author: true, reviewer: true },
  where: eq(books.id, 1),
});

console.log("In the row and in its type:", typed);
// {
//   title: 'Old Maps',
//   author: { id: 1, name: 'Alice', inviterId: null },
//   reviewer: { id: 2, name: 'Bob', inviterId: 1 }
// }

await client.end();
