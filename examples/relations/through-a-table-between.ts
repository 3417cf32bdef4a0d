// # All articles of a desk: rows that are related through another table
//
// Articles belong to authors, and authors to desks. Load both levels and flatten
// them, or join the three tables.
//
// Group: shape the result.
// In 1.0: other code.
// See: relational-queries/flatten, many-to-many/through, joins/three-tables,
// foreign-keys/no-index.
// Issues: #607.
// Also: has many through, hasManyThrough, has one through, grandchildren, two
// levels, skip a level, nested relation without the middle, indirect relation,
// comments on all posts of a user, transitive relation, distant relation.
//
// npm run example relations/through-a-table-between

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors, desks } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## Load both levels, and flatten them
//
// The order and a `limit` of the articles are for each author, and not for the
// desk.
const nested = await db.query.desks.findMany({
  columns: { name: true },
  with: {
    authors: {
      columns: {},
      with: {
        articles: {
          columns: { title: true },
          orderBy: (article, { asc }) => asc(article.id),
        },
      },
      orderBy: (author, { asc }) => asc(author.id),
    },
  },
  orderBy: (desk, { asc }) => asc(desk.id),
});
const flat = nested.map(({ authors, ...desk }) => ({
  ...desk,
  articles: authors.flatMap(({ articles }) => articles),
}));

console.log("The articles of each desk:", flat);
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
const ofArticles = await db.query.articles.findMany({
  columns: { title: true },
  with: {
    author: { columns: {}, with: { desk: { columns: { name: true } } } },
  },
  orderBy: (article, { asc }) => asc(article.id),
});
const withDesk = ofArticles.map(({ author, ...article }) => ({
  ...article,
  desk: author?.desk?.name,
}));

console.log("The desk of each article:", withDesk);
// [
//   { title: 'Rain', desk: 'News' },
//   { title: 'Snow', desk: 'News' },
//   { title: 'Wind', desk: 'News' },
//   { title: 'Fog', desk: 'Culture' },
//   { title: 'Ice', desk: undefined }
// ]

// ## In a join: a row for each article of a desk
//
// The inner joins leave out a desk without articles, and an article without a desk.
const joined = await db
  .select({ desk: desks.name, title: articles.title })
  .from(desks)
  .innerJoin(authors, eq(authors.deskId, desks.id))
  .innerJoin(articles, eq(articles.authorId, authors.id))
  .orderBy(desks.id, articles.id);

console.log("Each desk with its articles, without Ice:", joined);
// [
//   { desk: 'News', title: 'Rain' },
//   { desk: 'News', title: 'Snow' },
//   { desk: 'News', title: 'Wind' },
//   { desk: 'Culture', title: 'Fog' }
// ]

await client.end();
