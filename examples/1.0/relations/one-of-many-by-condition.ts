// # One of many related rows, by a condition: the writer of an article
//
// In 1.0, a `one` relation can have a condition. If no row matches, the related
// row is null. If several match, it is any of them, unless `with` has an `orderBy`.
//
// npm run example 1.0/relations/one-of-many-by-condition

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors, contributions } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## A one relation with a where
//
// A unique index on `article_id` with `where role = 'writer'` allows only one writer
// of an article.
const relations = defineRelations(
  { articles, authors, contributions },
  (r) => ({
    articles: {
      writer: r.one.contributions({
        from: r.articles.id,
        to: r.contributions.articleId,
        where: { role: "writer" },
      }),
    },
    contributions: {
      author: r.one.authors({
        from: r.contributions.authorId,
        to: r.authors.id,
        optional: false,
      }),
    },
  }),
);
const db = drizzle({ client, relations });

const articlesWithWriter = await db.query.articles.findMany({
  columns: { title: true },
  with: {
    writer: { columns: {}, with: { author: { columns: { name: true } } } },
  },
  orderBy: { id: "asc" },
});

console.log("The writer, or null:", articlesWithWriter);
// [
//   { title: 'Rain', writer: { author: { name: 'Ann' } } },
//   { title: 'Snow', writer: null },
//   { title: 'Wind', writer: null },
//   { title: 'Fog', writer: { author: { name: 'Cleo' } } },
//   { title: 'Ice', writer: null }
// ]

await client.end();
