// # Sort authors by their newest article, those without articles last
//
// Sort by `max()` of the related rows. It is null without a related row, and
// `desc` puts null first: write `nulls last`.
//
// Group: sort and page.
// In 1.0: other code.
// See: joins/desc-nulls-first, relational-queries/order-by-count,
// joins/newest-post-per-user, foreign-keys/no-index, sql/subquery-over-the-same-table.
// Also: order by last message, inbox, chat list, last activity, most recently
// active, latest comment, sort parents by a date of children, recent
// conversations first, order by a many relation, latestOfMany.
//
// npm run example relational-queries/order-by-newest-child

import { eq, max, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

await db.insert(authors).values({ id: 4, name: "Dan", password: "secret-d" });

// ## In a relational query: a subquery
//
// Take the column of the author from the callback. The id decides between equal
// times, and between authors without articles. `max()` skips a null `createdAt`, but
// `desc` inside `with` puts null first.
const byNewest = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    articles: {
      columns: { title: true },
      orderBy: (article, { desc }) => [
        desc(article.createdAt),
        desc(article.id),
      ],
      limit: 1,
    },
  },
  orderBy: (author, { asc }) => {
    const newest = db
      .select({ newest: max(articles.createdAt) })
      .from(articles)
      .where(eq(articles.authorId, author.id));
    return [sql`(${newest}) desc nulls last`, asc(author.id)];
  },
});

console.log("The author of the newest article first:", byNewest);
// [
//   { name: 'Cleo', articles: [ { title: 'Fog' } ] },
//   { name: 'Ben', articles: [ { title: 'Wind' } ] },
//   { name: 'Ann', articles: [ { title: 'Snow' } ] },
//   { name: 'Dan', articles: [] }
// ]

// ## In a join: group first
//
// The subquery has at most one row for each author, so the join repeats no author.
// If `authors` has a column `at`, too, the name is ambiguous.
const newest = db
  .select({
    authorId: articles.authorId,
    at: max(articles.createdAt).as("at"),
  })
  .from(articles)
  .groupBy(articles.authorId)
  .as("newest");
const joined = await db
  .select({ name: authors.name, at: newest.at })
  .from(authors)
  .leftJoin(newest, eq(newest.authorId, authors.id))
  .orderBy(sql`${newest.at} desc nulls last`, authors.id);

console.log("With the time:", joined);
// [
//   { name: 'Cleo', at: new Date("2026-05-04T08:00:00.000Z") },
//   { name: 'Ben', at: new Date("2026-04-03T08:00:00.000Z") },
//   { name: 'Ann', at: new Date("2026-04-02T08:00:00.000Z") },
//   { name: 'Dan', at: null }
// ]

await client.end();
