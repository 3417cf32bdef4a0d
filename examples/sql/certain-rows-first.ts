// # Sort certain rows first: your own, the pinned ones, or those of a status
//
// Order by a condition, with `desc`: false sorts before true. A comparison with
// null is null, and `desc` puts null first: add `nulls last`.
//
// Group: sort and page.
// In 1.0: the same.
// See: joins/desc-nulls-first, values/enum-order, sql/order-of-a-list.
// Also: pinned first, own posts first, favorites on top, custom order, sort by
// a boolean, order by case, featured first, priority, sort by a condition, mine
// first, order by status, unread first.
//
// npm run example sql/certain-rows-first

import { desc, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## The articles of one author first
//
// Ice has no author: its condition is null, and not false. An index on `author_id`
// does not serve this order: PostgreSQL sorts all articles, also for a `limit`.
const nullFirst = await db
  .select({ title: articles.title, authorId: articles.authorId })
  .from(articles)
  .orderBy(desc(eq(articles.authorId, 2)), articles.id);

console.log("With desc() alone, Ice is first:", nullFirst);
// [
//   { title: 'Ice', authorId: null },
//   { title: 'Wind', authorId: 2 },
//   { title: 'Rain', authorId: 1 },
//   { title: 'Snow', authorId: 1 },
//   { title: 'Fog', authorId: 3 }
// ]

const benFirst = await db
  .select({ title: articles.title, authorId: articles.authorId })
  .from(articles)
  .orderBy(sql`${eq(articles.authorId, 2)} desc nulls last`, articles.id);

console.log("Ben first:", benFirst);
// [
//   { title: 'Wind', authorId: 2 },
//   { title: 'Rain', authorId: 1 },
//   { title: 'Snow', authorId: 1 },
//   { title: 'Fog', authorId: 3 },
//   { title: 'Ice', authorId: null }
// ]

// ## Several groups: `case`
//
// Write the numbers as part of the SQL: if all are parameters, PostgreSQL sorts
// them as text. `else` takes the rows for which no condition is true, such as those
// with null.
const groups = await db
  .select({ title: articles.title, published: articles.published })
  .from(articles)
  .orderBy(
    sql`case
      when ${articles.published} then 1
      when not ${articles.published} then 2
      else 3
    end`,
    articles.id,
  );

console.log("Published, then not, then undecided:", groups);
// [
//   { title: 'Rain', published: true },
//   { title: 'Fog', published: true },
//   { title: 'Ice', published: true },
//   { title: 'Snow', published: false },
//   { title: 'Wind', published: null }
// ]

await client.end();
