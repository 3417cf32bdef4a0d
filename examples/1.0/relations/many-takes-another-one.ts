// # `many()` returns the rows of another relation
//
// `r.many` without an `alias` and without columns uses the only relation from `books`
// to `members` without an `alias`. Here, that is the reviewer: the books of a member
// are those that the member reviewed, not those that the member wrote.
//
// Write: `r.many.books({ from: r.members.id, to: r.books.authorId })`
// in `defineRelations`.
//
// npm run example 1.0/relations/many-takes-another-one

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const onlyReviewer = defineRelations({ members, books }, (r) => ({
  members: { books: r.many.books() },
  books: {
    reviewer: r.one.members({ from: r.books.reviewerId, to: r.members.id }),
  },
}));
const reviewersDb = drizzle({ client, relations: onlyReviewer });

const reviewedBooks = await reviewersDb.query.members.findMany({
  columns: { name: true },
  with: { books: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Wrong: the books that each member reviewed:", reviewedBooks);
// [
//   { name: 'Alice', books: [] },
//   { name: 'Bob', books: [ { title: 'Old Maps' } ] },
//   { name: 'Carol', books: [] }
// ]

// ## Write `from` and `to` in the `r.many`
//
// With columns of its own, the `r.many` needs no `r.one`. Or give both sides
// [the same `alias`](multiple-relations.md).
const ownColumns = defineRelations({ members, books }, (r) => ({
  members: {
    books: r.many.books({ from: r.members.id, to: r.books.authorId }),
  },
  books: {
    reviewer: r.one.members({ from: r.books.reviewerId, to: r.members.id }),
  },
}));
const ownColumnsDb = drizzle({ client, relations: ownColumns });

const booksByColumns = await ownColumnsDb.query.members.findMany({
  columns: { name: true },
  with: { books: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The books that each member wrote, by columns:", booksByColumns);
// [
//   {
//     name: 'Alice',
//     books: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
//   },
//   { name: 'Bob', books: [] },
//   { name: 'Carol', books: [] }
// ]

await client.end();
