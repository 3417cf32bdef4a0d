// # `where` in `relations()` is ignored
//
// In 1.0, a relation can have a condition. It holds in `with` and in filters.
//
// npm run example 1.0/relations/where-in-relations

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const relations = defineRelations({ authors, articles }, (r) => ({
  authors: {
    articles: r.many.articles({
      from: r.authors.id,
      to: r.articles.authorId,
      where: { published: true },
    }),
  },
}));
const db = drizzle({ client, relations });

const publishedArticles = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    articles: {
      columns: { title: true, published: true },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Only published articles:", publishedArticles);
// [
//   { name: 'Ann', articles: [ { title: 'Rain', published: true } ] },
//   { name: 'Ben', articles: [] },
//   { name: 'Cleo', articles: [ { title: 'Fog', published: true } ] }
// ]

// ## A filter by the relation sees the same rows
//
// Snow is an article of Ann, but it is not published.
const authorsOfSnow = await db.query.authors.findMany({
  columns: { name: true },
  where: { articles: { title: "Snow" } },
});

console.log("Snow is not published:", authorsOfSnow);
// []

// ## Add a condition in the query
//
// Both conditions have to match.
const publishedNews = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    articles: {
      columns: { title: true },
      where: { format: "news" },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Published news:", publishedNews);
// [
//   { name: 'Ann', articles: [ { title: 'Rain' } ] },
//   { name: 'Ben', articles: [] },
//   { name: 'Cleo', articles: [] }
// ]

await client.end();
