// # DISTINCT in a relational query: the newest article of each author
//
// `findMany()` has no `distinct`. Choose the ids with `selectDistinctOn()` in a
// subquery of `where`. For the values of one column, use `selectDistinct()`.
//
// Group: filter.
// In 1.0: other code.
// See: joins/distinct-on, joins/newest-post-per-user,
// relational-queries/limit-related-rows, values/enum-order.
// Issues: #5759.
// Also: distinct in findMany, distinctOn in db.query, unique values of a
// column, no duplicates, one row per group, Prisma distinct, select distinct,
// list of categories, remove repeated values, distinct with relations.
//
// npm run example relational-queries/distinct

import { desc, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## One row for each author, with its relations
//
// `orderBy()` of the subquery begins with the columns of `selectDistinctOn()`.
// The rest of it says which row is kept. Articles without an author are one
// group. If the time can be null, [`desc` keeps the row without a
// time](../joins/desc-nulls-first.md). PostgreSQL applies a condition in this
// subquery before it chooses the newest article, and one outside of it
// [afterwards](../joins/filter-by-newest-child.md).
const newestIds = db
  .selectDistinctOn([articles.authorId], { id: articles.id })
  .from(articles)
  .orderBy(articles.authorId, desc(articles.createdAt), desc(articles.id));
const newest = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: (article) => inArray(article.id, newestIds),
  orderBy: (article, { asc }) => asc(article.id),
});

console.log("The newest article of each author:", newest);
// [
//   { title: 'Snow', author: { name: 'Ann' } },
//   { title: 'Wind', author: { name: 'Ben' } },
//   { title: 'Fog', author: { name: 'Cleo' } },
//   { title: 'Ice', author: null }
// ]

// ## The values of a column
//
// An enum sorts by the order of its declaration.
const formats = await db
  .selectDistinct({ format: articles.format })
  .from(articles)
  .orderBy(articles.format);

console.log("The formats:", formats);
// [ { format: 'news' }, { format: 'essay' } ]

await client.end();
