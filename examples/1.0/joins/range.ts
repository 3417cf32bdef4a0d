// Generated from ../../joins/range.ts, as its code is the same in 1.0. Change it there.
//
// # Join on a range or on several conditions: `gt`, `lt`, `and`
//
// A condition of a join may be any comparison, not only `eq()`. Combine several
// with `and()`.
//
// In 1.0: the same.
// Also: join with gt and lt, non-equi join, between in a join, join on a date
// range, two conditions in a join, and() in on.
//
// npm run example 1.0/joins/range

import { and, eq, gt, isNull, lt, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../db";
import { articles, authors } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## The articles that are older than another one
//
// Each row has an article, and the earlier articles of the same author.
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

// ## The articles after which an author was still there
//
// Cleo left on the first of May.
const stillThere = await db
  .select({ author: authors.name, article: articles.title })
  .from(authors)
  .innerJoin(
    articles,
    or(isNull(authors.deletedAt), gt(authors.deletedAt, articles.createdAt)),
  )
  .where(eq(authors.name, "Cleo"))
  .orderBy(articles.id);

console.log("The articles before Cleo left:", stillThere);
// [
//   { author: 'Cleo', article: 'Rain' },
//   { author: 'Cleo', article: 'Snow' },
//   { author: 'Cleo', article: 'Wind' }
// ]

await client.end();
