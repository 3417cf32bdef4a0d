// # There is not enough information to infer relation "members.books"
//
// Drizzle does not find the `one()` of the other table that has the columns of
// this `many()`. For example, the `relationName` is misspelt on one side, the
// `one()` is not in the `schema` or has no `fields`, or the other side is a
// `many()`, too.
//
// Write: `relationName: "author"` on both sides, the columns on the side of
// `books`, and both relations in `schema`.
// Trap: an error.
// In 1.0: another error, when it is declared.
// See: relations/one-to-one, relations/alias-without-other-side,
// many-to-many/which-relations.
// Issues: #1961, #2026, #2347, #3637, #4140.
// Also: not enough data provided to build the relation, no reverse relation,
// misspelt relationName, many() without one(), one() is missing, define the
// other side, inverse side, fields and references missing.
//
// npm run example relations/not-enough-information

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
    relationName: "author",
  }),
}));
const misspelt = relations(members, ({ many }) => ({
  books: many(books, { relationName: "auther" }),
}));
const misspeltDb = drizzle(client, {
  schema: { members, books, booksAuthor, misspelt },
});
try {
  await misspeltDb.query.members.findFirst({ with: { books: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A misspelt name:", error.message);
  // 'There is not enough information to infer relation "members.books"'
}

// ## Declare both sides, with the same `relationName`
const membersBooks = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
}));
const db = drizzle(client, {
  schema: { members, books, booksAuthor, membersBooks },
});

const writer = await db.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  where: eq(members.id, 1),
});

console.log("The same name:", writer);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
// }

await client.end();
