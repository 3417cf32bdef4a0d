// # operator does not exist: boolean = timestamp without time zone: `eq` with `isNull`
//
// Drizzle 0.45 puts no parentheses around `is null`, and `=` binds tighter. So
// PostgreSQL compares the columns.
//
// Write: ``eq(articles.published, sql`(${isNull(authors.deletedAt)})`)``.
// Trap: an error.
// In 1.0: fixed.
// See: sql/or-in-sql, sql/not-with-or, joins/ne-removes-null.
// Issues: #4878.
// Also: 42883, compare two conditions, eq with isNotNull, operator precedence,
// parentheses.
//
// npm run example sql/eq-with-is-null

import { DrizzleQueryError, eq, isNull, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

try {
  await db
    .select({ title: articles.title })
    .from(articles)
    .innerJoin(authors, eq(authors.id, articles.authorId))
    .where(eq(articles.published, isNull(authors.deletedAt)))
    .orderBy(articles.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Compared with a condition:", { code, message });
  // {
  //   code: '42883',
  //   message: 'operator does not exist: boolean = timestamp without time zone'
  // }
}

// ## Write parentheses in `sql`
//
// Without parentheses, two boolean columns give no error, but can give wrong
// rows. With parentheses, an article whose `published` is null is not found.
const withParentheses = await db
  .select({ title: articles.title })
  .from(articles)
  .innerJoin(authors, eq(authors.id, articles.authorId))
  .where(eq(articles.published, sql`(${isNull(authors.deletedAt)})`))
  .orderBy(articles.id);

console.log("With parentheses:", withParentheses);
// [ { title: 'Rain' } ]

await client.end();
