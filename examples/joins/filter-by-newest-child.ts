// # A filter on the newest row of each group finds an older row
//
// PostgreSQL applies `where` before `distinct on`. So the query returns the newest
// of the rows that match, even if a newer row does not match.
//
// Write: `.where(eq(newest.format, "news"))` outside of `newest`, a subquery with
// the newest row of each group.
// Trap: wrong rows.
// In 1.0: the same.
// See: joins/distinct-on, joins/newest-post-per-user,
// joins/window-functions-in-where.
// Also: current status, latest status is, filter by the last child, filter by
// latest event, customers whose last order is open, last message unread, filter
// on the most recent related row, greatest n per group with a condition.
//
// npm run example joins/filter-by-newest-child

import { desc, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const newestOfNews = db
  .selectDistinctOn([articles.authorId], {
    authorId: articles.authorId,
    title: articles.title,
  })
  .from(articles)
  .where(eq(articles.format, "news"))
  .orderBy(articles.authorId, desc(articles.createdAt), desc(articles.id))
  .as("newest_of_news");
const wrong = await db
  .select({ name: authors.name, title: newestOfNews.title })
  .from(authors)
  .innerJoin(newestOfNews, eq(newestOfNews.authorId, authors.id))
  .orderBy(authors.id);

console.log("Rain is not the newest article of Ann:", wrong);
// [ { name: 'Ann', title: 'Rain' }, { name: 'Ben', title: 'Wind' } ]

// ## Choose the newest row first, then filter
//
// If the time can be null, [`desc` keeps the row without a
// time](../joins/desc-nulls-first.md). If rows can be soft-deleted, leave them out in
// the subquery.
const newest = db
  .selectDistinctOn([articles.authorId], {
    authorId: articles.authorId,
    title: articles.title,
    format: articles.format,
  })
  .from(articles)
  .orderBy(articles.authorId, desc(articles.createdAt), desc(articles.id))
  .as("newest");
const withNews = await db
  .select({ name: authors.name, title: newest.title })
  .from(authors)
  .innerJoin(newest, eq(newest.authorId, authors.id))
  .where(eq(newest.format, "news"))
  .orderBy(authors.id);

console.log("Authors whose newest article is news:", withNews);
// [ { name: 'Ben', title: 'Wind' } ]

await client.end();
