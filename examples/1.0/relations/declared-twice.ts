// # Property 'author' does not exist on type: relations declared twice
//
// If you spread two `defineRelations()` into one object, the relations of the
// second replace those of the first for each table that both have. TypeScript
// and Drizzle then both refuse the relation that is lost.
//
// Write: one `const relations` with all relations.
//
// npm run example 1.0/relations/declared-twice

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const tables = { books, members };
const booksAuthor = defineRelations(tables, (r) => ({
  books: {
    author: r.one.members({ from: r.books.authorId, to: r.members.id }),
  },
}));
const booksReviewer = defineRelations(tables, (r) => ({
  books: {
    reviewer: r.one.members({ from: r.books.reviewerId, to: r.members.id }),
  },
}));
const twiceDb = drizzle({
  client,
  relations: { ...booksAuthor, ...booksReviewer },
});

try {
  await twiceDb.query.books.findFirst({
    columns: { title: true },
    // @ts-expect-error TS2353: 'author' does not exist in type
    with: { author: true, reviewer: true },
    where: { id: 1 },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Refused by Drizzle:", error.message);
  // 'Unknown relation "books" -> "author"'
}

// ## Declare all relations of a table in one `defineRelations()`
const relations = defineRelations(tables, (r) => ({
  books: {
    author: r.one.members({ from: r.books.authorId, to: r.members.id }),
    reviewer: r.one.members({ from: r.books.reviewerId, to: r.members.id }),
  },
}));
const onceDb = drizzle({ client, relations });

const typed = await onceDb.query.books.findFirst({
  columns: { title: true },
  with: { author: true, reviewer: true },
  where: { id: 1 },
});

console.log("In the row and in its type:", typed);
// {
//   title: 'Old Maps',
//   author: { id: 1, name: 'Alice', inviterId: null },
//   reviewer: { id: 2, name: 'Bob', inviterId: 1 }
// }

await client.end();
