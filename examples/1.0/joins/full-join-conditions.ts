// Generated from ../../joins/full-join-conditions.ts, as its code is the same in 1.0. Change it there.
//
// # FULL JOIN is only supported with merge-joinable or hash-joinable join conditions
//
// The condition of a full join needs an equality of two columns. PostgreSQL
// refuses one that only compares with `<` or `>`.
//
// Trap: an error.
// In 1.0: the same.
// Also: 0A000, full outer join by a range, fullJoin with gt or lt, union of a
// left join and a right join.
//
// npm run example 1.0/joins/full-join-conditions

import { DrizzleQueryError, isNull, lt } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { articles, videos } from "../db/magazine";
import { seed } from "../../../src/seed";

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

// ## Use two queries
//
// The second one returns the videos that the left join leaves out.
const articlesWithVideos = await db
  .select({ article: articles.id, video: videos.id })
  .from(articles)
  .leftJoin(videos, lt(articles.id, videos.id))
  .orderBy(articles.id, videos.id);
const onlyVideos = await db
  .select({ article: articles.id, video: videos.id })
  .from(articles)
  .rightJoin(videos, lt(articles.id, videos.id))
  .where(isNull(articles.id))
  .orderBy(videos.id);
const rows = [...articlesWithVideos, ...onlyVideos];

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
