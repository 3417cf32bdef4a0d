// # `db.query` returns every row when the list of filters is empty
//
// `or()` of an empty list returns `undefined`, and `where: undefined` filters
// nothing. So a search for no title returns all posts.
//
// Write: `inArray(posts.title, titles)`.
// Trap: wrong rows.
// In 1.0: an error.
// See: sql/delete-with-empty-filters, relational-queries/find-first-without-id,
// upgrading/undefined-in-filter.
// Issues: #4261.
// Also: or() or and() of an empty array, dynamic filters, optional filters,
// where is ignored, Unexpected empty array in filters, no filters given, all
// filters are optional, everything is returned.
//
// npm run example relational-queries/empty-filters

import { eq, inArray, or, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const titles: string[] = [];

const allPosts = await db.query.posts.findMany({
  columns: { title: true },
  where: or(...titles.map((title) => eq(posts.title, title))),
  orderBy: posts.id,
});

console.log("Wrong: every post:", allPosts);
// [
//   { title: 'Hello World' },
//   { title: 'Second Thoughts' },
//   { title: 'Getting Started' }
// ]

// ## Use `inArray` for several values of one column
//
// With an empty list, `inArray` matches no row, and `notInArray` every row.
const postsInArray = await db.query.posts.findMany({
  columns: { title: true },
  where: inArray(posts.title, titles),
  orderBy: posts.id,
});

console.log("No title, no post:", postsInArray);
// []

// ## Say what an empty list means
//
// For other conditions, use one that is never true. Inside `and()`, an empty
// `or()` is left out, too.
const postsOrFalse = await db.query.posts.findMany({
  columns: { title: true },
  where: or(...titles.map((title) => eq(posts.title, title))) ?? sql`false`,
  orderBy: posts.id,
});

console.log("No condition, no post:", postsOrFalse);
// []

await client.end();
