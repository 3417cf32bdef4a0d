// # A relation is empty: it takes the `where` of the other side
//
// A relation without `from`, `to` and `where` takes over the columns and the
// `where` of the other side. The condition then tests the row that has the
// relation, not the related rows.
//
// Write: `r.many.articles({ from: r.authors.id, to: r.articles.authorId })`
// in `defineRelations`.
// Trap: wrong rows.
// See: relations/where-in-relations, relations/deleted-rows-come-back.
// Also: soft delete, related rows are missing, empty array, inherited filter,
// reverse relation.
//
// npm run example 1.0/relations/where-of-the-other-side

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const tables = { authors, articles };
const oneSide = defineRelations(tables, (r) => ({
  articles: {
    author: r.one.authors({
      from: r.articles.authorId,
      to: r.authors.id,
      where: { deletedAt: { isNull: true } },
    }),
  },
  authors: { articles: r.many.articles() },
}));

const oneSideDb = drizzle({ client, relations: oneSide });
const withoutFog = await oneSideDb.query.authors.findMany({
  columns: { name: true },
  with: { articles: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Wrong: Cleo has no articles:", withoutFog);
// [
//   {
//     name: 'Ann',
//     articles: [ { title: 'Rain' }, { title: 'Snow' } ]
//   },
//   { name: 'Ben', articles: [ { title: 'Wind' } ] },
//   { name: 'Cleo', articles: [] }
// ]

// ## Write `from` and `to` on both sides
//
// Then each side has its own condition, or none.
const bothSides = defineRelations(tables, (r) => ({
  articles: {
    author: r.one.authors({
      from: r.articles.authorId,
      to: r.authors.id,
      where: { deletedAt: { isNull: true } },
    }),
  },
  authors: {
    articles: r.many.articles({ from: r.authors.id, to: r.articles.authorId }),
  },
}));

const db = drizzle({ client, relations: bothSides });
const withFog = await db.query.authors.findMany({
  columns: { name: true },
  with: { articles: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("All articles of each author:", withFog);
// [
//   {
//     name: 'Ann',
//     articles: [ { title: 'Rain' }, { title: 'Snow' } ]
//   },
//   { name: 'Ben', articles: [ { title: 'Wind' } ] },
//   { name: 'Cleo', articles: [ { title: 'Fog' } ] }
// ]

await client.end();
