// # multiple relations with alias "book" found in table "books"
//
// An alias pairs the two sides of one relation. Here, two relations of `books`
// have the same alias, and Drizzle cannot tell which of them is the other side.
//
// Write: `alias: "author"` and `alias: "reviewer"`, each on both sides.
// Trap: an error.
// See: relations/multiple-relations, relations/alias-without-other-side,
// relations/many-from-to.
// Also: not enough data provided to build the relation, "from"/"to" are not
// defined, same alias, relationName twice, two foreign keys to the same table,
// unique alias, disambiguate relations.
//
// npm run example 1.0/relations/one-alias-twice

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const tables = { books, members };

try {
  defineRelations(tables, (r) => ({
    members: { written: r.many.books({ alias: "book" }) },
    books: {
      author: r.one.members({
        from: r.books.authorId,
        to: r.members.id,
        alias: "book",
      }),
      reviewer: r.one.members({
        from: r.books.reviewerId,
        to: r.members.id,
        alias: "book",
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Two relations with one alias:", error.message);
  // 'relations -> members: { written: r.many.books(...) }: not enough data provided to build the relation - "from"/"to" are not defined, and multiple relations with alias "book" found in table "books": "author", "reviewer"'
}

// ## Give each pair its own alias
//
// Drizzle looks for the alias in all relations of `books`, also in those to other
// tables. If the only relation with it leads to another table, the query can return
// wrong rows.
const relations = defineRelations(tables, (r) => ({
  members: {
    written: r.many.books({ alias: "author" }),
    reviewed: r.many.books({ alias: "reviewer" }),
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

const rows = await db.query.members.findMany({
  columns: { name: true },
  with: {
    written: { columns: { title: true }, orderBy: { id: "asc" } },
    reviewed: { columns: { title: true }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
});

console.log("Written and reviewed:", rows);
// [
//   {
//     name: 'Alice',
//     written: [ { title: 'Old Maps' }, { title: 'New Maps' } ],
//     reviewed: []
//   },
//   { name: 'Bob', written: [], reviewed: [ { title: 'Old Maps' } ] },
//   { name: 'Carol', written: [], reviewed: [] }
// ]

await client.end();
