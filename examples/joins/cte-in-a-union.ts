// # relation "news" does not exist: `db.with()` in a `union`
//
// Drizzle puts each part of a union into parentheses, so a `with` belongs to
// its own part. If a table has the name and the columns of the CTE, the other
// parts read this table, without an error.
//
// Write: `db.with(news).select().from(parts)`, where the union is the subquery
// `parts`.
// Trap: an error.
// In 1.0: the same.
// See: joins/union-of-two-joins, joins/join-a-subquery,
// sql/recursive-relation-does-not-exist, collisions/column-reference-is-ambiguous.
// Issues: #2230.
// Also: 42P01, CTE in a union, common table expression with unionAll, with
// clause before union, shared CTE, intersect, except, WITH and UNION.
//
// npm run example joins/cte-in-a-union

import { DrizzleQueryError, eq } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const news = db
  .$with("news")
  .as(
    db
      .select({ title: articles.title, authorId: articles.authorId })
      .from(articles)
      .where(eq(articles.format, "news")),
  );

try {
  await db
    .with(news)
    .select({ title: news.title })
    .from(news)
    .where(eq(news.authorId, 1))
    .unionAll(
      db.select({ title: news.title }).from(news).where(eq(news.authorId, 2)),
    );
} catch (error) {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = cause;
  console.log("The second part does not know it:", { code, message });
  // { code: '42P01', message: 'relation "news" does not exist' }
}

// ## Make the union a subquery
//
// The `with` stands before the whole statement.
const parts = unionAll(
  db.select({ title: news.title }).from(news).where(eq(news.authorId, 1)),
  db.select({ title: news.title }).from(news).where(eq(news.authorId, 2)),
).as("parts");

const titles = await db.with(news).select().from(parts).orderBy(parts.title);

console.log("News of Ann and Ben:", titles);
// [ { title: 'Rain' }, { title: 'Wind' } ]

await client.end();
