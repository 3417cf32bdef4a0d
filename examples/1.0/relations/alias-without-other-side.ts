// # there is no reverse relation of table "books" with alias "reviewer"
//
// A relation with an `alias` and without columns takes the columns of the
// relation with the same `alias` in the other table. Here, that alias is
// misspelt.
//
// Write: `const reviewer = "reviewer"`, and `alias: reviewer` on both sides.
// Trap: an error.
// See: relations/many-from-to, relations/two-relations-same-rows,
// relations/not-enough-information.
// Also: not enough data provided to build the relation, "from"/"to" are not
// defined, "alias" cannot be an empty string, multiple relations with alias.
//
// npm run example 1.0/relations/alias-without-other-side

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

try {
  defineRelations({ members, books }, (r) => ({
    members: { reviews: r.many.books({ alias: "reviewer" }) },
    books: {
      reviewer: r.one.members({
        from: r.books.reviewerId,
        to: r.members.id,
        alias: "reviever",
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The aliases differ:", error.message);
  // 'relations -> members: { reviews: r.many.books(...) }: not enough ' +
  //   'data provided to build the relation - "from"/"to" are not ' +
  //   'defined, and there is no reverse relation of table "books" with ' +
  //   'alias "reviewer"'
}

// ## Use the same alias on both sides
//
// With the name in a constant, the two sides cannot differ.
const reviewer = "reviewer";
const relations = defineRelations({ members, books }, (r) => ({
  members: { reviews: r.many.books({ alias: reviewer }) },
  books: {
    reviewer: r.one.members({
      from: r.books.reviewerId,
      to: r.members.id,
      alias: reviewer,
    }),
  },
}));
const db = drizzle({ client, relations });

const reviews = await db.query.members.findMany({
  columns: { name: true },
  with: { reviews: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The books that each member has reviewed:", reviews);
// [
//   { name: 'Alice', reviews: [] },
//   { name: 'Bob', reviews: [ { title: 'Old Maps' } ] },
//   { name: 'Carol', reviews: [] }
// ]

// ## "alias" cannot be an empty string
try {
  defineRelations({ members, books }, (r) => ({
    members: { reviews: r.many.books({ alias: "" }) },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An empty alias:", error.message);
  // 'relations -> members: { reviews: r.many.books(...) }: "alias" ' +
  //   "cannot be an empty string - omit it if you don't need it"
}

await client.end();
