// # Articles that are not by Ann: those without an author are missing
//
// "The author has another name" finds only articles that have an author. "The
// author is not Ann" also finds those without one.
//
// Write: `where: (article) => notExists(db.select().from(authors)
// .where(and(eq(authors.id, article.authorId), eq(authors.name, "Ann"))))`.
// Trap: wrong rows.
// In 1.0: the same.
// See: joins/ne-removes-null, relational-queries/every-related-row,
// relational-queries/is-null-inside-a-relation,
// sql/subquery-over-the-same-table.
// Also: ne on a relation, NOT, not equal, exclude by a related row, notExists,
// null foreign key, exclude an author, isNot, everything except of a user.
//
// npm run example relational-queries/articles-not-by-an-author

import { and, eq, exists, ne, notExists } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

const otherName = await db.query.articles.findMany({
  columns: { title: true },
  where: (article) =>
    exists(
      db
        .select()
        .from(authors)
        .where(and(eq(authors.id, article.authorId), ne(authors.name, "Ann"))),
    ),
  orderBy: (article, { asc }) => asc(article.id),
});

console.log("Ice, which has no author, is missing:", otherName);
// [ { title: 'Wind' }, { title: 'Fog' } ]

// ## Find all articles that are not by Ann
const notByAnn = await db.query.articles.findMany({
  columns: { title: true },
  where: (article) =>
    notExists(
      db
        .select()
        .from(authors)
        .where(and(eq(authors.id, article.authorId), eq(authors.name, "Ann"))),
    ),
  orderBy: (article, { asc }) => asc(article.id),
});

console.log("With Ice:", notByAnn);
// [ { title: 'Wind' }, { title: 'Fog' }, { title: 'Ice' } ]

await client.end();
