// # Full join: keep the rows of both tables
//
// `fullJoin()` returns the rows of both tables, with or without a match. The
// columns of both can be null, also in the type.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: joins/full-join-conditions, joins/without-a-match.
// Also: fullJoin, full outer join, rows without a match on either side,
// compare two tables, difference of two tables, FULL JOIN is only supported
// with merge-joinable or hash-joinable join conditions, outer join of both,
// keep unmatched rows, compare lists, difference between two tables,
// reconcile, rows in one table but not in the other.
//
// npm run example joins/full-join

import { eq, isNull, or } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");
await db.insert(authors).values({ name: "Dan", password: "secret-d" });

// ## Every author and every article
//
// Dan has written nothing, and nobody has written Ice. To filter the articles, [join a
// subquery](../joins/join-a-subquery.md) of them: an `eq()` in `where` removes Dan,
// and with one in the join, the other articles come back without their author.
const all = await db
  .select({ author: authors.name, article: articles.title })
  .from(authors)
  .fullJoin(articles, eq(articles.authorId, authors.id))
  .orderBy(authors.id, articles.id);

console.log("Authors and articles:", all);
// [
//   { author: 'Ann', article: 'Rain' },
//   { author: 'Ann', article: 'Snow' },
//   { author: 'Ben', article: 'Wind' },
//   { author: 'Cleo', article: 'Fog' },
//   { author: 'Dan', article: null },
//   { author: null, article: 'Ice' }
// ]

// ## Only the rows without a match
//
// Test a column that is never null in its table, such as the primary key.
const unmatched = await db
  .select({ author: authors.name, article: articles.title })
  .from(authors)
  .fullJoin(articles, eq(articles.authorId, authors.id))
  .where(or(isNull(authors.id), isNull(articles.id)))
  .orderBy(authors.id, articles.id);

console.log("Without a match:", unmatched);
// [
//   { author: 'Dan', article: null },
//   { author: null, article: 'Ice' }
// ]

await client.end();
