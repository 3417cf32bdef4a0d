// # From Prisma: orderBy, skip, take, cursor, distinct
//
// In 1.0, `where` and `orderBy` of `db.query` take objects, as in Prisma.
//
// npm run example 1.0/other-orms/prisma-pages

import { desc } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## orderBy of a relation, and distinct
//
// With `selectDistinctOn()`, `orderBy()` has to begin with the same columns.
const byAuthor = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: { author: { name: "desc" }, id: "asc" },
});

console.log("Ordered by the name of the author:", byAuthor);
// [
//   { title: 'Getting Started', author: { name: 'Bob' } },
//   { title: 'Hello World', author: { name: 'Alice' } },
//   { title: 'Second Thoughts', author: { name: 'Alice' } }
// ]

const byCount = await db.query.users.findMany({
  columns: { name: true },
  orderBy: { posts: "desc(count)", id: "asc" },
});

console.log("Ordered by the number of posts:", byCount);
// [ { name: 'Alice' }, { name: 'Bob' }, { name: 'Carol' } ]

const newestOfEach = await db
  .selectDistinctOn([posts.authorId], { title: posts.title })
  .from(posts)
  .orderBy(posts.authorId, desc(posts.id));

console.log("One post of each author:", newestOfEach);
// [ { title: 'Second Thoughts' }, { title: 'Getting Started' } ]

// ## skip, take and cursor
//
// Order by a unique column, or a page can [repeat
// rows](../joins/row-on-two-pages.md). With `desc`, the cursor needs `lt`.
// For a negative `take`, order the other way, and reverse the rows: in `db.query`,
// a negative `limit` is an error.
const page = await db.query.posts.findMany({
  orderBy: { id: "asc" },
  offset: 1,
  limit: 1,
});
const after = await db.query.posts.findMany({
  where: { id: { gt: 1 } },
  orderBy: { id: "asc" },
  limit: 1,
});

console.log("The second post, twice:", [...page, ...after]);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 }
// ]

await client.end();
