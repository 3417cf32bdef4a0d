// # Join on a range or on several conditions: `gt`, `lt`, `and`
//
// Except in a full join, the condition can be any comparison, not only `eq()`.
// Combine several with `and()`. If none of them is an `eq()` of the two tables,
// PostgreSQL can only use a nested loop: slow for two large tables without an index
// for the condition.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: joins/self-join, joins/full-join-conditions, joins/or-in-a-join.
// Also: join with gt and lt, non-equi join, between in a join, join on a date
// range, two conditions in a join, and() in on, overlap, valid at a date, join
// without equals, join by interval, price at a date, several join conditions,
// inequality.
//
// npm run example joins/range

import { and, eq, gt, inArray, isNull, lt, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## The earlier articles of the same author
const earlier = alias(articles, "earlier");
const pairs = await db
  .select({ article: articles.title, earlier: earlier.title })
  .from(articles)
  .innerJoin(
    earlier,
    and(
      eq(earlier.authorId, articles.authorId),
      lt(earlier.createdAt, articles.createdAt),
    ),
  )
  .orderBy(articles.id, earlier.id);

console.log("An article and an earlier one:", pairs);
// [ { article: 'Snow', earlier: 'Rain' } ]

// ## Compare with a date that can be null
//
// Cleo left on the first of May. For authors who have not left, the date is
// null, so the condition needs `isNull()`. For a period with a start and an
// end, use `gte()` and `lt()`: `between()` includes both ends.
const stillThere = await db
  .select({ author: authors.name, article: articles.title })
  .from(authors)
  .innerJoin(
    articles,
    or(isNull(authors.deletedAt), gt(authors.deletedAt, articles.createdAt)),
  )
  .where(inArray(articles.title, ["Wind", "Fog"]))
  .orderBy(articles.id, authors.id);

console.log("Cleo was there for Wind, but not for Fog:", stillThere);
// [
//   { author: 'Ann', article: 'Wind' },
//   { author: 'Ben', article: 'Wind' },
//   { author: 'Cleo', article: 'Wind' },
//   { author: 'Ann', article: 'Fog' },
//   { author: 'Ben', article: 'Fog' }
// ]

await client.end();
