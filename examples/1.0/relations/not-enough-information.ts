// # There is not enough information to infer relation "members.books"
//
// In Drizzle 1.0, `defineRelations()` throws an error. Its text says what is
// missing, here the `alias` that no `r.one` has.
//
// Write: `r.many.books({ alias: "author" })`, and the same in `r.one`, both in
// `defineRelations`.
//
// npm run example 1.0/relations/not-enough-information

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

try {
  defineRelations({ members, books }, (r) => ({
    members: { books: r.many.books({ alias: "auther" }) },
    books: {
      author: r.one.members({
        from: r.books.authorId,
        to: r.members.id,
        alias: "author",
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A misspelt alias:", error.message);
  // 'relations -> members: { books: r.many.books(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and ' +
  //   'there is no reverse relation of table "books" with alias "auther"'
}

// ## Declare both sides, with the same `alias`
//
// If `books` has no other relation to `members`, you need no `alias`. An `r.many`
// with [`from` and `to`](many-from-to.md) needs no other side.
const relations = defineRelations({ members, books }, (r) => ({
  members: { books: r.many.books({ alias: "author" }) },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      alias: "author",
    }),
  },
}));
const db = drizzle({ client, relations });

const writer = await db.query.members.findFirst({
  columns: { name: true },
  with: { books: { columns: { title: true }, orderBy: { id: "asc" } } },
  where: { id: 1 },
});

console.log("The same alias:", writer);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
// }

await client.end();
