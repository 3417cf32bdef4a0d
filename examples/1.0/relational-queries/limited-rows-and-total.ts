// # Get some related rows of each parent, and how many there are in all
//
// `limit` inside `with` limits the array. Count in a subquery in `extras`: it
// counts all of the related rows.
//
// npm run example 1.0/relational-queries/limited-rows-and-total

import { and, count, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

// ## The newest article, and the number of articles
//
// Take the column of the author from the callback. Here, a newer article has a
// larger id.
const authors = await db.query.authors.findMany({
  columns: { name: true },
  extras: {
    total: (author) => {
      const number = db
        .select({ number: count() })
        .from(articles)
        .where(eq(articles.authorId, author.id));
      return sql<number>`(${number})::int`;
    },
  },
  with: {
    articles: { columns: { title: true }, orderBy: { id: "desc" }, limit: 1 },
  },
  orderBy: { id: "asc" },
});

console.log("The newest of each, and the total:", authors);
// [
//   { name: 'Ann', total: 2, articles: [ { title: 'Snow' } ] },
//   { name: 'Ben', total: 1, articles: [ { title: 'Wind' } ] },
//   { name: 'Cleo', total: 1, articles: [ { title: 'Fog' } ] }
// ]

// ## With a condition: write it in both places
//
// The subquery knows neither the `where` in `with` nor that in
// `defineRelations()`.
const published = await db.query.authors.findMany({
  columns: { name: true },
  extras: {
    total: (author) => {
      const number = db
        .select({ number: count() })
        .from(articles)
        .where(
          and(eq(articles.authorId, author.id), eq(articles.published, true)),
        );
      return sql<number>`(${number})::int`;
    },
  },
  with: {
    articles: {
      columns: { title: true },
      where: { published: true },
      orderBy: { id: "desc" },
      limit: 1,
    },
  },
  orderBy: { id: "asc" },
});

console.log("Only the published ones:", published);
// [
//   { name: 'Ann', total: 1, articles: [ { title: 'Rain' } ] },
//   { name: 'Ben', total: 0, articles: [] },
//   { name: 'Cleo', total: 1, articles: [ { title: 'Fog' } ] }
// ]

await client.end();
