// # `db.query` returns every row when the list of filters is empty
//
// In 1.0, `db.query` throws an error if an `OR` or an `AND` has an empty list.
//
// Write: `where: { title: { in: titles } }`.
//
// npm run example 1.0/relational-queries/empty-filters

import { sql } from "drizzle-orm";
import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const titles: string[] = [];

try {
  await db.query.posts.findMany({
    columns: { title: true },
    where: { OR: titles.map((title) => ({ title })) },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An empty list:", error.message);
  // "Unexpected empty array in filters' 'OR' section. Omit field or use " +
  //   "'EmptyFilter' if you want filter to be skipped."
}

// ## Use `in` for several values of one column
//
// With an empty list, `in` matches no row, and `notIn` every row.
const postsInArray = await db.query.posts.findMany({
  columns: { title: true },
  where: { title: { in: titles } },
  orderBy: { id: "asc" },
});

console.log("No title, no post:", postsInArray);
// []

// ## Say what an empty list means
//
// For other conditions, use one that is never true. A `RAW` whose
// function returns `undefined`, as `or()` of an empty list does, is no condition.
const postsOrFalse = await db.query.posts.findMany({
  columns: { title: true },
  where:
    titles.length > 0
      ? { OR: titles.map((title) => ({ title })) }
      : { RAW: sql`false` },
  orderBy: { id: "asc" },
});

console.log("No condition, no post:", postsOrFalse);
// []

await client.end();
