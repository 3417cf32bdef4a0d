// # FULL JOIN is only supported with merge-joinable or hash-joinable join conditions
//
// If the condition of a full join uses columns, it needs an `eq()` of the two tables,
// alone or in an `and()`. PostgreSQL refuses, for example, an `or()` of two `eq()`.
//
// Write: a `unionAll` of the left join from `articles` and of the right join with
// `.where(isNull(articles.id))`.
// Trap: an error.
// In 1.0: the same.
// See: joins/full-join, joins/union-of-two-joins, values/sql-date-is-a-string.
// Also: 0A000, full outer join by a range, fullJoin with gt or lt, union of a
// left join and a right join.
//
// npm run example joins/full-join-conditions

import { DrizzleQueryError, isNull, lt, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { articles, videos } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

try {
  await db
    .select({ article: articles.id, video: videos.id })
    .from(articles)
    .fullJoin(videos, lt(articles.id, videos.id))
    .orderBy(articles.id, videos.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A full join without an equality:", { code, message });
  // {
  //   code: '0A000',
  //   message:
  //     'FULL JOIN is only supported with merge-joinable or hash-joinable ' +
  //     'join conditions'
  // }
}

// ## Put a left join and a right join together: `unionAll()`
//
// The second query returns the videos that the left join leaves out. With
// columns as fields, TypeScript refuses the union: each of them can be null in
// one query only.
const fields = {
  article: sql<number | null>`${articles.id}`.as("article"),
  video: sql<number | null>`${videos.id}`.as("video"),
};
const isEarlier = lt(articles.id, videos.id);
const rows = await unionAll(
  db.select(fields).from(articles).leftJoin(videos, isEarlier),
  db
    .select(fields)
    .from(articles)
    .rightJoin(videos, isEarlier)
    .where(isNull(articles.id)),
).orderBy(fields.article, fields.video);

console.log("The rows of a full join:", rows);
// [
//   { article: 1, video: 2 },
//   { article: 2, video: null },
//   { article: 3, video: null },
//   { article: 4, video: null },
//   { article: 5, video: null },
//   { article: null, video: 1 }
// ]

await client.end();
