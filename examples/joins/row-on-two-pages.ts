// # A row is on two pages, and another row on none
//
// PostgreSQL can return rows with the same value in `orderBy` in another order
// each time. Here, a row is updated between the two pages.
//
// Write: `.orderBy(posts.authorId, posts.id)`.
// Trap: wrong rows.
// In 1.0: the same.
// See: relational-queries/cursor, joins/cursor-skips-rows.
// Also: pagination repeats rows, duplicate rows on the next page, missing
// rows, unstable order, tie breaker, orderBy is not deterministic, duplicates
// while paging, same row twice in a list, offset pagination repeats, order by
// a non-unique column.
//
// npm run example joins/row-on-two-pages

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const firstPage = await db
  .select({ title: posts.title })
  .from(posts)
  .orderBy(posts.authorId)
  .limit(1);

await db.update(posts).set({ authorId: 1 }).where(eq(posts.id, 1));
const secondPage = await db
  .select({ title: posts.title })
  .from(posts)
  .orderBy(posts.authorId)
  .limit(1)
  .offset(1);
const pages = { first: firstPage, second: secondPage };

console.log("Wrong: Hello World is on both pages:", pages);
// {
//   first: [ { title: 'Hello World' } ],
//   second: [ { title: 'Hello World' } ]
// }

// ## Order by the id, too
//
// With the primary key at the end, each row has one place, until a write adds,
// removes or moves rows. If rows are added or removed, page by a cursor. If a
// join repeats the rows, add the primary key of the joined table, too.
const orderedPage = await db
  .select({ title: posts.title })
  .from(posts)
  .orderBy(posts.authorId, posts.id)
  .limit(1)
  .offset(1);

console.log("The other post:", orderedPage);
// [ { title: 'Second Thoughts' } ]

await client.end();
