// # All articles of a desk: rows that are related through another table
//
// Articles belong to authors, and authors to desks. `through` takes any table
// between the two, not only a join table.
//
// npm run example 1.0/relations/through-a-table-between

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors, desks } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## Declare the relation through the authors
//
// If the table between has several rows for a pair, an article comes several
// times. A `where` of the relation [tests the articles](where-of-a-relation.md), not the
// authors: the articles of a soft-deleted author stay.
const relations = defineRelations({ desks, authors, articles }, (r) => ({
  desks: {
    articles: r.many.articles({
      from: r.desks.id.through(r.authors.deskId),
      to: r.articles.authorId.through(r.authors.id),
    }),
  },
  articles: {
    desk: r.one.desks({
      from: r.articles.authorId.through(r.authors.id),
      to: r.desks.id.through(r.authors.deskId),
    }),
  },
}));
const db = drizzle({ client, relations });

const ofDesks = await db.query.desks.findMany({
  columns: { name: true },
  with: { articles: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The articles of each desk:", ofDesks);
// [
//   {
//     name: 'News',
//     articles: [ { title: 'Rain' }, { title: 'Snow' }, { title: 'Wind' } ]
//   },
//   { name: 'Culture', articles: [ { title: 'Fog' } ] }
// ]

// ## The desk of each article
//
// Ice has no author, and so no desk.
const withDesk = await db.query.articles.findMany({
  columns: { title: true },
  with: { desk: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("The desk of each article:", withDesk);
// [
//   { title: 'Rain', desk: { name: 'News' } },
//   { title: 'Snow', desk: { name: 'News' } },
//   { title: 'Wind', desk: { name: 'News' } },
//   { title: 'Fog', desk: { name: 'Culture' } },
//   { title: 'Ice', desk: null }
// ]

// ## Filter the desks by their articles
const withFog = await db.query.desks.findMany({
  columns: { name: true },
  where: { articles: { title: "Fog" } },
  orderBy: { id: "asc" },
});

console.log("The desk of Fog:", withFog);
// [ { name: 'Culture' } ]

await client.end();
