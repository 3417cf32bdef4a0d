// # Right join: keep the rows of the joined table
//
// `rightJoin()` returns every row of the table that you join. The columns of
// the tables before it are null for a row without a match, also in the type.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: joins/full-join, joins/object-per-table,
// joins/user-without-posts-disappears.
// Also: rightJoin, right outer join, nullable columns of the first table, left
// join the other way round, reversed left join, keep unmatched right rows.
//
// npm run example joins/right-join

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Each article with its author
//
// Nobody has written Ice.
const perTable = await db
  .select({ author: authors.name, article: articles.title })
  .from(authors)
  .rightJoin(articles, eq(articles.authorId, authors.id))
  .orderBy(articles.id);

console.log("Every article:", perTable);
// [
//   { author: 'Ann', article: 'Rain' },
//   { author: 'Ann', article: 'Snow' },
//   { author: 'Ben', article: 'Wind' },
//   { author: 'Cleo', article: 'Fog' },
//   { author: null, article: 'Ice' }
// ]

// ## The same with a left join
//
// Begin with the table whose rows you keep. The type is the same.
const withLeftJoin = await db
  .select({ author: authors.name, article: articles.title })
  .from(articles)
  .leftJoin(authors, eq(articles.authorId, authors.id))
  .orderBy(articles.id);

console.log("With a left join:", withLeftJoin);
// [
//   { author: 'Ann', article: 'Rain' },
//   { author: 'Ann', article: 'Snow' },
//   { author: 'Ben', article: 'Wind' },
//   { author: 'Cleo', article: 'Fog' },
//   { author: null, article: 'Ice' }
// ]

// ## With an object per table
//
// Without a match, the object of the first table is null. Begin the object with a
// column that is never null: if its first column is null in a row that exists,
// [0.45 returns null for the object](../values/left-join-null-for-existing-row.md).
const [ice] = await db
  .select({
    author: { name: authors.name },
    article: { title: articles.title },
  })
  .from(authors)
  .rightJoin(articles, eq(articles.authorId, authors.id))
  .where(eq(articles.title, "Ice"));

console.log("An article without an author:", ice);
// { author: null, article: { title: 'Ice' } }

await client.end();
