// # A count or a rank beside each row: window functions
//
// `over (partition by ...)` computes a value for a group of rows, and keeps
// every row. Drizzle has no function for this, so write it in `sql`.
//
// Group: count and sum.
// In 1.0: the same.
// See: joins/window-functions-in-where, joins/newest-two-per-author,
// joins/page-and-total.
// Also: window function, over, partition by, row_number, rank, running total,
// count per group without group by, total of all rows, leaderboard, ranking,
// position, place, cumulative sum, number the rows, count beside each row,
// lag, percent of total, dense_rank.
//
// npm run example joins/window-functions

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## The number of a post, and how many there are
//
// PostgreSQL computes these values after `where` and `groupBy`, and before
// `limit`. Without `groupBy`, `all` is the number of all rows that `where` keeps.
// Number rows by a unique column: rows with equal values get their numbers in any
// order. In `partition by`, rows with null are one group.
const numbered = await db
  .select({
    author: users.name,
    title: posts.title,
    position: sql`row_number() over (
      partition by ${posts.authorId} order by ${posts.id}
    )`.mapWith(Number),
    ofAuthor: sql`count(*) over (
      partition by ${posts.authorId}
    )`.mapWith(Number),
    all: sql`count(*) over ()`.mapWith(Number),
  })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id);

console.log("Numbered posts:", numbered);
// [
//   {
//     author: 'Alice',
//     title: 'Hello World',
//     position: 1,
//     ofAuthor: 2,
//     all: 3
//   },
//   {
//     author: 'Alice',
//     title: 'Second Thoughts',
//     position: 2,
//     ofAuthor: 2,
//     all: 3
//   },
//   {
//     author: 'Bob',
//     title: 'Getting Started',
//     position: 1,
//     ofAuthor: 1,
//     all: 3
//   }
// ]

await client.end();
