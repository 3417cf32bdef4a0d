// # One of many related rows, by a condition: the writer of an article
//
// In 0.45, a relation has no condition. Load the rows by the `many` relation,
// with a `where` and a limit, and take the first.
//
// Group: declare.
// In 1.0: other code.
// See: relational-queries/one-of-several-rows, relations/where-in-relations,
// relations/where-of-the-other-side, foreign-keys/no-index.
// Also: has one of many, main address, primary image, default row, one
// relation with a where, flatten an array of one, current row, active row,
// default address, main picture, cover image, only the one with a flag,
// latestOfMany, ofMany.
//
// npm run example relations/one-of-many-by-condition

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { contributions } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## The rows that match, in an array
//
// If an article has several writers, the order says which of them comes first. A
// unique index on `article_id` with `where role = 'writer'` allows only one.
const inArrays = await db.query.articles.findMany({
  columns: { title: true },
  with: {
    contributions: {
      columns: {},
      where: eq(contributions.role, "writer"),
      with: { author: { columns: { name: true } } },
      orderBy: (contribution, { asc }) => asc(contribution.authorId),
      limit: 1,
    },
  },
  orderBy: (article, { asc }) => asc(article.id),
});

console.log("An array for each article:", inArrays);
// [
//   {
//     title: 'Rain',
//     contributions: [ { author: { name: 'Ann' } } ]
//   },
//   { title: 'Snow', contributions: [] },
//   { title: 'Wind', contributions: [] },
//   {
//     title: 'Fog',
//     contributions: [ { author: { name: 'Cleo' } } ]
//   },
//   { title: 'Ice', contributions: [] }
// ]

// ## Take the first of each array
//
// It is undefined if no row matches.
const writers = inArrays.map(({ title, contributions: [first] }) => ({
  title,
  writer: first?.author.name ?? null,
}));

console.log("The writer, or null:", writers);
// [
//   { title: 'Rain', writer: 'Ann' },
//   { title: 'Snow', writer: null },
//   { title: 'Wind', writer: null },
//   { title: 'Fog', writer: 'Cleo' },
//   { title: 'Ice', writer: null }
// ]

await client.end();
