// # Run a relational query again with other values: `prepare()` and `sql.placeholder()`
//
// `prepare()` builds the SQL once, and `execute()` gives the values. A
// placeholder stands for a value in `where` and `limit`, also inside `with`.
//
// npm run example 1.0/relational-queries/prepared

import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

// ## Prepare it once, outside of the function that runs it
//
// With postgres.js, Drizzle does not use the name. With node-postgres, two different
// queries with one name are an error on one connection. Inside a transaction, prepare
// it [with `tx`](../writes/db-inside-a-transaction.md). Through a pooler in transaction
// mode, such as PgBouncer, `execute()` can wait forever: give `postgres()` the option
// `prepare: false`.
const authorsWithArticles = db.query.authors
  .findMany({
    columns: { name: true },
    with: {
      articles: {
        columns: { title: true },
        where: { id: { gt: sql.placeholder("after") } },
        orderBy: { id: "asc" },
        limit: sql.placeholder("articles"),
      },
    },
    orderBy: { id: "asc" },
    limit: sql.placeholder("authors"),
  })
  .prepare("authors_with_articles");

const first = await authorsWithArticles.execute({
  authors: 2,
  articles: 1,
  after: 0,
});

console.log("Two authors, an article of each:", first);
// [
//   { name: 'Ann', articles: [ { title: 'Rain' } ] },
//   { name: 'Ben', articles: [ { title: 'Wind' } ] }
// ]

const later = await authorsWithArticles.execute({
  authors: 1,
  articles: 5,
  after: 1,
});

console.log("One author, the articles after 1:", later);
// [
//   { name: 'Ann', articles: [ { title: 'Snow' } ] }
// ]

// ## A value is missing
//
// TypeScript checks neither the names nor the types of the values. Here, `null` for
// `after` finds no article, and `null` for a limit is no limit.
try {
  await authorsWithArticles.execute({ authors: 1, articles: 1 });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without after:", error.message);
  // 'No value for placeholder "after" was provided'
}

await client.end();
