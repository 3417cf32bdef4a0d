// # Get some related rows of each parent, and how many there are in all
//
// `limit` inside `with` limits the array. Count in a subquery in `extras`: it
// counts all of the related rows.
//
// Group: count and sum.
// In 1.0: other code.
// See: relational-queries/limit-related-rows, sql/count-in-extras,
// sql/count-of-the-same-table, relational-queries/page-and-total,
// foreign-keys/no-index.
// Also: three newest comments and the number of comments, show all 24 replies,
// nested pagination with a total, count of children and first children, load
// more, has more, total per parent, _count and take, preview of related rows.
//
// npm run example relational-queries/limited-rows-and-total

import { and, count, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## The newest article, and the number of articles
//
// Take the column of the author from the callback. Here, a newer article has a
// larger id.
const authors = await db.query.authors.findMany({
  columns: { name: true },
  extras: (author) => {
    const number = db
      .select({ number: count() })
      .from(articles)
      .where(eq(articles.authorId, author.id));
    return { total: sql<number>`(${number})::int`.as("total") };
  },
  with: {
    articles: {
      columns: { title: true },
      orderBy: (article, { desc }) => desc(article.id),
      limit: 1,
    },
  },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("The newest of each, and the total:", authors);
// [
//   { name: 'Ann', total: 2, articles: [ { title: 'Snow' } ] },
//   { name: 'Ben', total: 1, articles: [ { title: 'Wind' } ] },
//   { name: 'Cleo', total: 1, articles: [ { title: 'Fog' } ] }
// ]

// ## With a condition: write it in both places
//
// The subquery does not know the `where` in `with`.
const published = await db.query.authors.findMany({
  columns: { name: true },
  extras: (author) => {
    const number = db
      .select({ number: count() })
      .from(articles)
      .where(
        and(eq(articles.authorId, author.id), eq(articles.published, true)),
      );
    return { total: sql<number>`(${number})::int`.as("total") };
  },
  with: {
    articles: {
      columns: { title: true },
      where: (article, { eq }) => eq(article.published, true),
      orderBy: (article, { desc }) => desc(article.id),
      limit: 1,
    },
  },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Only the published ones:", published);
// [
//   { name: 'Ann', total: 1, articles: [ { title: 'Rain' } ] },
//   { name: 'Ben', total: 0, articles: [] },
//   { name: 'Cleo', total: 1, articles: [ { title: 'Fog' } ] }
// ]

await client.end();
