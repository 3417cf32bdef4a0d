// Generated from ../../joins/row-on-two-pages.ts, as its code is the same in 1.0. Change it there.
//
// # A row is on two pages, and another row on none
//
// Rows with the same value in `orderBy` have no order among them. It can change
// between two queries, here because a row is updated.
//
// Trap: wrong rows.
// In 1.0: the same.
// Also: pagination repeats rows, duplicate rows on the next page, missing rows,
// unstable order, tie breaker, orderBy is not deterministic.
//
// npm run example 1.0/joins/row-on-two-pages

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const firstPage = await db
  .select({ title: posts.title })
  .from(posts)
  .orderBy(posts.authorId)
  .limit(1);

console.log("The first page:", firstPage);
// [ { title: 'Hello World' } ]

await db.update(posts).set({ authorId: 1 }).where(eq(posts.id, 1));
const secondPage = await db
  .select({ title: posts.title })
  .from(posts)
  .orderBy(posts.authorId)
  .limit(1)
  .offset(1);

console.log("The same post on the second page:", secondPage);
// [ { title: 'Hello World' } ]

// ## Order by the id, too
//
// With a unique column at the end, every row has one place.
const orderedPage = await db
  .select({ title: posts.title })
  .from(posts)
  .orderBy(posts.authorId, posts.id)
  .limit(1)
  .offset(1);

console.log("The other post:", orderedPage);
// [ { title: 'Second Thoughts' } ]

await client.end();
