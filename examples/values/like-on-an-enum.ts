// # operator does not exist: magazine.format ~~* unknown
//
// `ilike` and `like` compare text. An enum, a number or a date is not cast to
// text, and TypeScript accepts the column.
//
// Write: ``ilike(sql`${articles.format}::text`, "%ess%")``.
// Trap: an error.
// In 1.0: the same.
// See: sql/like-wildcards, values/enum-order.
// Also: 42883, operator does not exist: integer ~~* unknown, integer ~~
// unknown, uuid ~~* unknown, search in a number, ilike on an id, search by
// status, search in an enum, search a number.
//
// npm run example values/like-on-an-enum

import { DrizzleQueryError, ilike, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

try {
  await db
    .select({ title: articles.title })
    .from(articles)
    .where(ilike(articles.format, "%ess%"))
    .orderBy(articles.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("An enum:", { code, message });
  // {
  //   code: '42883',
  //   message: 'operator does not exist: magazine.format ~~* unknown'
  // }
}

// ## Cast the column to text
//
// An index on the column is not used then.
const essays = await db
  .select({ title: articles.title, format: articles.format })
  .from(articles)
  .where(ilike(sql`${articles.format}::text`, "%ess%"))
  .orderBy(articles.id);

console.log("Essays:", essays);
// [
//   { title: 'Snow', format: 'essay' },
//   { title: 'Fog', format: 'essay' }
// ]

await client.end();
