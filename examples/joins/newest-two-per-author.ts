// # Get the two newest articles of each author
//
// `leftJoinLateral()` runs a subquery for each author, with a limit of its own.
// Or number the articles of each author, and keep those up to 2. In both, put a
// condition on the articles into the subquery.
//
// Group: sort and page.
// In 1.0: the same.
// See: joins/newest-post-per-user, joins/window-functions-in-where,
// joins/desc-nulls-first, collisions/column-reference-is-ambiguous,
// sql/subquery-over-the-same-table,
// joins/user-without-posts-disappears.
// Also: top n per group, latest n rows per group, limit per parent, lateral
// join, row_number, window function, partition by, rank, last 3 per user,
// latest per category, greatest n per group, best per group, limit per group,
// recent orders of each customer, top sellers.
//
// npm run example joins/newest-two-per-author

import { desc, eq, lte, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");
const createdAt = new Date("2026-06-01T08:00:00Z");
await db.insert(articles).values({
  title: "Hail",
  authorId: 1,
  format: "news",
  tagIds: [],
  createdAt,
});

// ## A lateral join
//
// An index on the author and the time serves it. The id decides between
// articles of the same time.
const newest = db
  .select({
    id: articles.id,
    title: articles.title,
    createdAt: articles.createdAt,
  })
  .from(articles)
  .where(eq(articles.authorId, authors.id))
  .orderBy(desc(articles.createdAt), desc(articles.id))
  .limit(2)
  .as("newest");
const lateral = await db
  .select({ author: authors.name, article: newest.title })
  .from(authors)
  .leftJoinLateral(newest, sql`true`)
  .orderBy(authors.id, desc(newest.createdAt), desc(newest.id));

console.log("With a lateral join:", lateral);
// [
//   { author: 'Ann', article: 'Hail' },
//   { author: 'Ann', article: 'Snow' },
//   { author: 'Ben', article: 'Wind' },
//   { author: 'Cleo', article: 'Fog' }
// ]

// ## A number for each article: `row_number()`
//
// The inner join leaves out authors without articles. In 0.45, `authors`
// must have no column `position`: the name would be ambiguous (42702).
const numbered = db
  .select({
    authorId: articles.authorId,
    title: articles.title,
    position: sql<number>`row_number() over (
      partition by ${articles.authorId}
      order by ${articles.createdAt} desc, ${articles.id} desc
    )`
      .mapWith(Number)
      .as("position"),
  })
  .from(articles)
  .as("numbered");
const byNumber = await db
  .select({
    author: authors.name,
    article: numbered.title,
    position: numbered.position,
  })
  .from(authors)
  .innerJoin(numbered, eq(numbered.authorId, authors.id))
  .where(lte(numbered.position, 2))
  .orderBy(authors.id, numbered.position);

console.log("With row_number():", byNumber);
// [
//   { author: 'Ann', article: 'Hail', position: 1 },
//   { author: 'Ann', article: 'Snow', position: 2 },
//   { author: 'Ben', article: 'Wind', position: 1 },
//   { author: 'Cleo', article: 'Fog', position: 1 }
// ]

await client.end();
