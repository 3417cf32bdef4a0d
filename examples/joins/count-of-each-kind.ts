// # Count the related rows of each kind: news and essays of each author
//
// Write a count with a filter for each kind that you know. For kinds that you
// do not know, group by parent and kind.
//
// Group: count and sum.
// In 1.0: the same.
// See: joins/count-with-condition, joins/count-without-posts,
// joins/counts-too-high, joins/group-by.
// Also: pivot, crosstab, count by status, counts as columns, number of
// reactions by type, likes and dislikes, conditional count, count per category
// and parent, tally, group by two columns, several counts.
//
// npm run example joins/count-of-each-kind

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

await db.insert(authors).values({ id: 4, name: "Dan", password: "secret-d" });

// ## A column for each kind
//
// Dan has no article. The left join gives him a row of nulls, and null is neither
// news nor essay.
const countOf = (format: "news" | "essay") =>
  sql<number>`count(*) filter (where ${eq(articles.format, format)})::int`;
const columns = await db
  .select({
    name: authors.name,
    news: countOf("news"),
    essays: countOf("essay"),
  })
  .from(authors)
  .leftJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("A column for each kind:", columns);
// [
//   { name: 'Ann', news: 1, essays: 1 },
//   { name: 'Ben', news: 1, essays: 0 },
//   { name: 'Cleo', news: 0, essays: 1 },
//   { name: 'Dan', news: 0, essays: 0 }
// ]

// ## A row for each kind
//
// A kind that an author has not written has no row. Dan has no row at all.
const rows = await db
  .select({ name: authors.name, format: articles.format, articles: count() })
  .from(authors)
  .innerJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id, articles.format)
  .orderBy(authors.id, articles.format);

console.log("A row for each kind:", rows);
// [
//   { name: 'Ann', format: 'news', articles: 1 },
//   { name: 'Ann', format: 'essay', articles: 1 },
//   { name: 'Ben', format: 'news', articles: 1 },
//   { name: 'Cleo', format: 'essay', articles: 1 }
// ]

await client.end();
