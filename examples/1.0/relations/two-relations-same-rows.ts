// # Two relations of a table return the same rows
//
// If two `many` relations to a table have the same `relationName` (in 1.0, `alias`,
// without `from`), they follow the same `one` relation. Here, the name is copied,
// so `reviews` returns the books that a member wrote, without an error.
//
// Write: in `defineRelations`, `r.many.books({ alias: "reviewer" })`.
//
// npm run example 1.0/relations/two-relations-same-rows

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const copiedName = defineRelations({ members, books }, (r) => ({
  members: {
    books: r.many.books({ alias: "author" }),
    reviews: r.many.books({ alias: "author" }),
  },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      alias: "author",
    }),
    reviewer: r.one.members({
      from: r.books.reviewerId,
      to: r.members.id,
      alias: "reviewer",
    }),
  },
}));
const copiedDb = drizzle({ client, relations: copiedName });

const sameBooks = await copiedDb.query.members.findFirst({
  columns: { name: true },
  with: {
    books: { columns: { title: true }, orderBy: { id: "asc" } },
    reviews: { columns: { title: true }, orderBy: { id: "asc" } },
  },
  where: { id: 1 },
});

console.log("Wrong: the same books twice:", sameBooks);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ],
//   reviews: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
// }

// ## Use the `alias` of the `r.one` that you mean
//
// Drizzle looks for the name among all relations of the related table, also those
// to other tables: use it there for one pair only.
const ownNames = defineRelations({ members, books }, (r) => ({
  members: {
    books: r.many.books({ alias: "author" }),
    reviews: r.many.books({ alias: "reviewer" }),
  },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      alias: "author",
    }),
    reviewer: r.one.members({
      from: r.books.reviewerId,
      to: r.members.id,
      alias: "reviewer",
    }),
  },
}));
const ownNamesDb = drizzle({ client, relations: ownNames });

const ownReviews = await ownNamesDb.query.members.findFirst({
  columns: { name: true },
  with: {
    reviews: { columns: { title: true }, orderBy: { id: "asc" } },
  },
  where: { id: 1 },
});

console.log("Alice reviewed no book:", ownReviews);
// { name: 'Alice', reviews: [] }

await client.end();
