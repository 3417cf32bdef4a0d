// # Find the authors whose articles are all published
//
// "No article is unpublished" also holds for an author whose article has `null`
// in `published`, because `null` is not `false`, and for an author without
// articles.
//
// Write: `exists(db.select().from(articles).where(ofAuthor))` and
// `notExists(db.select().from(articles).where(and(ofAuthor, notPublished)))`, where
// `ofAuthor` is `eq(articles.authorId, author.id)`, and `notPublished` is also true
// for null.
// Trap: wrong rows.
// In 1.0: the same.
// See: relational-queries/articles-not-by-an-author, joins/ne-removes-null,
// sql/subquery-over-the-same-table.
// Also: every, all related rows match, none, notExists, null, three-valued
// logic, none of the children, all tasks are done, all orders are paid, every
// child satisfies.
//
// npm run example relational-queries/every-related-row

import { and, eq, exists, isNull, notExists, or } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// Dan is new, and has no articles.
await db.insert(authors).values({ name: "Dan", password: "secret-d" });

const withNull = await db.query.authors.findMany({
  columns: { name: true },
  where: (author) =>
    notExists(
      db
        .select()
        .from(articles)
        .where(
          and(eq(articles.authorId, author.id), eq(articles.published, false)),
        ),
    ),
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Wrong: Ben has an undecided article, and Dan has none:", withNull);
// [ { name: 'Ben' }, { name: 'Cleo' }, { name: 'Dan' } ]

// ## Count null as not published
const notPublished = or(
  eq(articles.published, false),
  isNull(articles.published),
);

const allPublished = await db.query.authors.findMany({
  columns: { name: true },
  where: (author) =>
    notExists(
      db
        .select()
        .from(articles)
        .where(and(eq(articles.authorId, author.id), notPublished)),
    ),
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("All articles are published:", allPublished);
// [ { name: 'Cleo' }, { name: 'Dan' } ]

// ## Ask for at least one article
const atLeastOne = await db.query.authors.findMany({
  columns: { name: true },
  where: (author) => {
    const ofAuthor = eq(articles.authorId, author.id);
    return and(
      exists(db.select().from(articles).where(ofAuthor)),
      notExists(db.select().from(articles).where(and(ofAuthor, notPublished))),
    );
  },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("At least one article, and all are published:", atLeastOne);
// [ { name: 'Cleo' } ]

await client.end();
