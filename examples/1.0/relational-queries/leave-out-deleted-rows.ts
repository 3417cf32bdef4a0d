// # Leave out soft-deleted rows in a relational query
//
// A row with a date in `deletedAt` stays in the table. In 1.0, a relation can
// leave it out, and a filter can name a relation.
//
// npm run example 1.0/relational-queries/leave-out-deleted-rows

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors, desks } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## Write the condition into the relations
//
// Keep it in a variable, so that relations and queries share it.
const notDeleted = { deletedAt: { isNull: true } } as const;

const relations = defineRelations({ authors, articles, desks }, (r) => ({
  desks: {
    authors: r.many.authors({
      from: r.desks.id,
      to: r.authors.deskId,
      where: notDeleted,
    }),
  },
  articles: {
    author: r.one.authors({
      from: r.articles.authorId,
      to: r.authors.id,
      where: notDeleted,
    }),
  },
}));
const db = drizzle({ client, relations });

const desksAndAuthors = await db.query.desks.findMany({
  columns: { name: true },
  with: { authors: { columns: { name: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The desks, and who is there:", desksAndAuthors);
// [
//   { name: 'News', authors: [ { name: 'Ann' }, { name: 'Ben' } ] },
//   { name: 'Culture', authors: [] }
// ]

const withAuthorOrNull = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("Fog and Ice have no author:", withAuthorOrNull);
// [
//   { title: 'Rain', author: { name: 'Ann' } },
//   { title: 'Snow', author: { name: 'Ann' } },
//   { title: 'Wind', author: { name: 'Ben' } },
//   { title: 'Fog', author: null },
//   { title: 'Ice', author: null }
// ]

// ## Articles whose author is not deleted
//
// A filter by the relation has the same condition. This also leaves out an
// article without an author.
const articlesOfPresent = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: { author: true },
  orderBy: { id: "asc" },
});

console.log(
  "Without Fog by Cleo, and without Ice, which has no author:",
  articlesOfPresent,
);
// [
//   { title: 'Rain', author: { name: 'Ann' } },
//   { title: 'Snow', author: { name: 'Ann' } },
//   { title: 'Wind', author: { name: 'Ben' } }
// ]

// ## The rows that a query starts from
//
// The condition of a relation does not apply to these rows: write it into the query.
const present = await db.query.authors.findMany({
  columns: { name: true },
  where: notDeleted,
  orderBy: { id: "asc" },
});

console.log("Cleo is not there:", present);
// [ { name: 'Ann' }, { name: 'Ben' } ]

await client.end();
