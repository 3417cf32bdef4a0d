// # Sort articles by the name of their author
//
// `orderBy` of `db.query` knows only the columns of its own table in 0.45. Put
// a subquery into it, or use a join.
//
// Group: sort and page.
// In 1.0: other code.
// See: relational-queries/order-by-related-table, joins/desc-nulls-first.
// Issues: #1169, #2650.
// Also: order by a relation, sort by a related column, order by parent, nested
// orderBy, nulls last, sort by the name of the parent, orderBy a joined
// column, order by foreign table, sort by category name, sort alphabetically
// by related name.
//
// npm run example relational-queries/order-by-parent

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## In a relational query: a subquery
//
// The subquery returns the name of the author. PostgreSQL runs it for each article,
// even with a `limit`. `nulls last` puts an article without an author at the end. If the subquery reads the queried table itself, [use
// `alias()`](../sql/subquery-over-the-same-table.md).
const byAuthor = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: (article, { asc }) => {
    const name = db
      .select({ name: authors.name })
      .from(authors)
      .where(eq(authors.id, article.authorId));
    return [sql`${name} desc nulls last`, asc(article.id)];
  },
});

console.log("From Cleo to Ann, then Ice:", byAuthor);
// [
//   { title: 'Fog', author: { name: 'Cleo' } },
//   { title: 'Wind', author: { name: 'Ben' } },
//   { title: 'Rain', author: { name: 'Ann' } },
//   { title: 'Snow', author: { name: 'Ann' } },
//   { title: 'Ice', author: null }
// ]

// ## In a join
const joined = await db
  .select({ title: articles.title, author: authors.name })
  .from(articles)
  .leftJoin(authors, eq(articles.authorId, authors.id))
  .orderBy(sql`${authors.name} desc nulls last`, articles.id);

console.log("The same, joined:", joined);
// [
//   { title: 'Fog', author: 'Cleo' },
//   { title: 'Wind', author: 'Ben' },
//   { title: 'Rain', author: 'Ann' },
//   { title: 'Snow', author: 'Ann' },
//   { title: 'Ice', author: null }
// ]

await client.end();
