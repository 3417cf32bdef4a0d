// # There are multiple relations between "books" and "members"
//
// `books` has two `one` relations to `members`, an author and a reviewer, and
// Drizzle cannot tell which of them a `many` relation belongs to.
//
// Write: `r.many.books({ alias: "author" })`, and the same in `r.one`, both in
// `defineRelations`.
//
// npm run example 1.0/relations/multiple-relations

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

try {
  defineRelations({ members, books }, (r) => ({
    members: { books: r.many.books(), reviews: r.many.books() },
    books: {
      author: r.one.members({ from: r.books.authorId, to: r.members.id }),
      reviewer: r.one.members({ from: r.books.reviewerId, to: r.members.id }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No name:", error.message);
  // 'relations -> members: { books: r.many.books(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and ' +
  //   'multiple relations between "books" and "members" were found.\n' +
  //   'Hint: you can specify "alias" on both sides of the relation with the ' +
  //   'same value'
}

// ## A name on one side only is not enough
//
// The message is another one if only the `r.one` have an `alias`.
try {
  defineRelations({ members, books }, (r) => ({
    members: { books: r.many.books(), reviews: r.many.books() },
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
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A name on one side:", error.message);
  // 'relations -> members: { books: r.many.books(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and no ' +
  //   'reverse relation of table "books" with target table "members" was ' +
  //   'found'
}

// ## Give both sides the same `alias`
//
// Each `r.many` has the `alias` of the `r.one` that it belongs to. An `r.many`
// with [`from` and `to`](many-from-to.md) needs neither an `alias` nor the
// other side.
const relations = defineRelations({ members, books }, (r) => ({
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
const db = drizzle({ client, relations });

const reviewer = await db.query.members.findFirst({
  columns: { name: true },
  with: { reviews: { columns: { title: true }, orderBy: { id: "asc" } } },
  where: { id: 2 },
});

console.log("A name on both sides:", reviewer);
// { name: 'Bob', reviews: [ { title: 'Old Maps' } ] }

await client.end();
