// # There are multiple relations between "books" and "members"
//
// `books` has two `one` relations to `members`, an author and a reviewer, and
// Drizzle cannot tell which of them a `many` relation belongs to.
//
// Write: `many(books, { relationName: "author" })`, the same in the `one`.
// Trap: an error.
// In 1.0: another error, when they are declared.
// See: relations/many-takes-another-one, relations/two-relations-same-rows,
// relations/multiple-relations-self, foreign-keys/no-index.
// Issues: #4135.
// Also: please specify relation name, two foreign keys to the same table,
// sender and recipient, home and away team, relationName, alias, two relations
// to the same table, buyer and seller, creator and editor, created by and
// updated by, inverse relation, related_name.
//
// npm run example relations/multiple-relations

import { eq, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const unnamedOnes = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
  }),
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
  }),
}));
const unnamedManys = relations(members, ({ many }) => ({
  books: many(books),
  reviews: many(books),
}));
const unnamedDb = drizzle(client, {
  schema: { members, books, unnamedOnes, unnamedManys },
});
try {
  await unnamedDb.query.members.findFirst({ with: { books: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No name:", error.message);
  // 'There are multiple relations between "books" and "members". Please ' +
  //   'specify relation name'
}

// ## A name on one side only is not enough
//
// The error is the same if only the `one()` have a `relationName`.
const namedOnes = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
    relationName: "author",
  }),
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
    relationName: "reviewer",
  }),
}));
const oneSideDb = drizzle(client, {
  schema: { members, books, namedOnes, unnamedManys },
});
try {
  await oneSideDb.query.members.findFirst({ with: { books: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A name on one side:", error.message);
  // 'There are multiple relations between "books" and "members". Please ' +
  //   'specify relation name'
}

// ## Give both sides the same `relationName`
//
// Each `many()` has the name of the `one()` that it belongs to.
const namedManys = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
  reviews: many(books, { relationName: "reviewer" }),
}));
const namedDb = drizzle(client, {
  schema: { members, books, namedOnes, namedManys },
});

const reviewer = await namedDb.query.members.findFirst({
  columns: { name: true },
  with: {
    reviews: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  where: eq(members.id, 2),
});

console.log("A name on both sides:", reviewer);
// { name: 'Bob', reviews: [ { title: 'Old Maps' } ] }

await client.end();
