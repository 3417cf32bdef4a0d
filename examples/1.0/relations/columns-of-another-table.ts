// # Swapped columns in a relation: all "from" columns must belong to table "books"
//
// `from` names columns of the table that the relation belongs to, and `to`
// names columns of the related table. TypeScript does not refuse a column of
// another table, but `defineRelations()` throws an error.
//
// Write: `r.one.members({ from: r.books.authorId, to: r.members.id })`
// in `defineRelations`.
//
// npm run example 1.0/relations/columns-of-another-table

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members, profiles } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const tables = { books, members, profiles };

try {
  defineRelations(tables, (r) => ({
    books: {
      author: r.one.members({ from: r.members.id, to: r.books.authorId }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("from and to are swapped:", error.message);
  // 'relations -> books: { author: r.one.members(...) }: all "from" ' +
  //   'columns must belong to table "books", found column of table ' +
  //   '"members"'
}

// ## all "to" columns must belong to table "members"
//
// `to` is of a third table.
try {
  defineRelations(tables, (r) => ({
    books: {
      author: r.one.members({
        from: r.books.authorId,
        to: r.profiles.memberId,
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A column of a third table:", error.message);
  // 'relations -> books: { author: r.one.members(...) }: all "to" ' +
  //   'columns must belong to table "members", found column of table ' +
  //   '"profiles"'
}

// ## From the table itself to the related table
const relations = defineRelations(tables, (r) => ({
  books: {
    author: r.one.members({ from: r.books.authorId, to: r.members.id }),
  },
}));
const db = drizzle({ client, relations });

const booksWithAuthor = await db.query.books.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("Books with their author:", booksWithAuthor);
// [
//   { title: 'Old Maps', author: { name: 'Alice' } },
//   { title: 'New Maps', author: { name: 'Alice' } }
// ]

await client.end();
