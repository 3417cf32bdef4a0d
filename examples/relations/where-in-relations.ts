// # `where` in `relations()` is ignored
//
// In 0.45, a relation has no condition. Drizzle ignores a `where` in `many()`
// or `one()`, and all related rows come back.
//
// Write: for a relation to many rows, `where: eq(articles.published, true)` in
// the `with` of the query.
// Trap: wrong rows, and a TypeScript error.
// In 1.0: fixed.
// See: relations/deleted-rows-come-back, relations/where-of-the-other-side,
// relations/order-in-relations, relational-queries/author-is-null.
// Issues: #821, #1437.
// Also: filtered relation, default filter, global scope, soft delete,
// published, condition in a relation, predefined filter, scoped relation,
// relation with a condition, only active children, condition on a hasMany.
//
// npm run example relations/where-in-relations

import { eq, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const authorsRelations = relations(authors, ({ many }) => ({
  articles: many(articles, {
    // @ts-expect-error TS2353: a relation has no option where
    where: eq(articles.published, true),
  }),
}));
const db = drizzle(client, { schema: { ...schema, authorsRelations } });

const allArticles = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    articles: {
      columns: { title: true, published: true },
      orderBy: (article, { asc }) => asc(article.id),
    },
  },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Wrong: Snow and Wind are not published:", allArticles);
// [
//   {
//     name: 'Ann',
//     articles: [
//       { title: 'Rain', published: true },
//       { title: 'Snow', published: false }
//     ]
//   },
//   { name: 'Ben', articles: [ { title: 'Wind', published: null } ] },
//   { name: 'Cleo', articles: [ { title: 'Fog', published: true } ] }
// ]

// ## Put the condition into `with`, written once
//
// A constant holds what several queries share. A query without it returns all
// articles. `as const` keeps `true` in the types.
const published = {
  where: eq(articles.published, true),
  columns: { title: true },
  orderBy: articles.id,
} as const;

const publishedArticles = await db.query.authors.findMany({
  columns: { name: true },
  with: { articles: published },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Only published articles:", publishedArticles);
// [
//   { name: 'Ann', articles: [ { title: 'Rain' } ] },
//   { name: 'Ben', articles: [] },
//   { name: 'Cleo', articles: [ { title: 'Fog' } ] }
// ]

await client.end();
