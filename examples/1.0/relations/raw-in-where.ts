// # invalid reference to FROM-clause entry for table "articles": `RAW` in the `where` of a relation
//
// In the query, Drizzle gives the table an alias. An imported column keeps the
// name of its table.
//
// Write: `RAW: (article, { like }) => like(article.title, "%n%")`.
// Trap: an error.
// See: upgrading/imported-table, relations/where-of-a-relation,
// relations/where-of-the-other-side, sql/like-wildcards.
// Also: 42P01, SQL in defineRelations, condition of a relation, callback of
// RAW, sql in where.
//
// npm run example 1.0/relations/raw-in-where

import { defineRelations, DrizzleQueryError, like } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../db";
import { articles, authors } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const tables = { authors, articles };
const imported = defineRelations(tables, (r) => ({
  authors: {
    articles: r.many.articles({
      from: r.authors.id,
      to: r.articles.authorId,
      where: { RAW: like(articles.title, "%n%") },
    }),
  },
}));

try {
  await drizzle({ client, relations: imported }).query.authors.findMany({
    columns: { name: true },
    with: { articles: { columns: { title: true } } },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The imported column:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "articles"'
  // }
}

// ## Take the column from the callback
const relations = defineRelations(tables, (r) => ({
  authors: {
    articles: r.many.articles({
      from: r.authors.id,
      to: r.articles.authorId,
      where: { RAW: (article, { like }) => like(article.title, "%n%") },
    }),
  },
}));
const db = drizzle({ client, relations });

const found = await db.query.authors.findMany({
  columns: { name: true },
  with: { articles: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Titles with an n:", found);
// [
//   {
//     name: 'Ann',
//     articles: [ { title: 'Rain' }, { title: 'Snow' } ]
//   },
//   { name: 'Ben', articles: [ { title: 'Wind' } ] },
//   { name: 'Cleo', articles: [] }
// ]

await client.end();
