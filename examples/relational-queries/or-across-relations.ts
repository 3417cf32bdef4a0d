// # OR across relations: a column or a related row
//
// To find articles by their own title or by the name of their author, put a
// condition on the article and an `exists()` into `or()`. No index on the articles
// serves an `or()` over two tables: PostgreSQL tests article after article, also in
// a join.
//
// Group: filter.
// In 1.0: other code.
// See: relational-queries/empty-filters, joins/with-a-match, sql/like-wildcards,
// sql/subquery-over-the-same-table.
// Also: search in several tables, full text over relations, filter by a column
// or a relation, or with exists, ilike on a related table, search box over
// several tables, match parent or child, keyword in title or name, OR with a
// relation, global search.
//
// npm run example relational-queries/or-across-relations

import { and, eq, exists, ilike, or } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## In a relational query: or() with exists()
//
// Inside the subquery, take the columns of the article from the callback.
const found = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: (article) =>
    or(
      ilike(article.title, "%in%"),
      exists(
        db
          .select()
          .from(authors)
          .where(
            and(eq(authors.id, article.authorId), ilike(authors.name, "c%")),
          ),
      ),
    ),
  orderBy: (article, { asc }) => asc(article.id),
});

console.log("By the title or by the author:", found);
// [
//   { title: 'Rain', author: { name: 'Ann' } },
//   { title: 'Wind', author: { name: 'Ben' } },
//   { title: 'Fog', author: { name: 'Cleo' } }
// ]

// ## In a join
//
// A left join keeps the articles without an author. For a `many` relation, use
// `exists()`: a join returns a row for each match.
const joined = await db
  .select({ title: articles.title, author: authors.name })
  .from(articles)
  .leftJoin(authors, eq(articles.authorId, authors.id))
  .where(or(ilike(articles.title, "%in%"), ilike(authors.name, "c%")))
  .orderBy(articles.id);

console.log("The same, joined:", joined);
// [
//   { title: 'Rain', author: 'Ann' },
//   { title: 'Wind', author: 'Ben' },
//   { title: 'Fog', author: 'Cleo' }
// ]

await client.end();
