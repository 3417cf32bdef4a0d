// # Filter by a value in an array column: `arrayContains`
//
// `arrayContains` finds the rows whose array has all of the given values, and
// `arrayOverlaps` the rows that have at least one of them.
//
// Group: filter.
// In 1.0: the same.
// See: values/array-contains-empty, values/array-append.
// Also: array includes, any of an array, text[] or integer[] column, @>, &&,
// where array column has a value, empty array, array has value, contains
// element, overlap, has any of, list column, hasSome, hasEvery, filter by
// list.
//
// npm run example values/array-contains

import { arrayContains, arrayOverlaps, eq, not } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## All of the values
//
// The order of the values does not matter. A GIN index on the column serves
// `arrayContains` and `arrayOverlaps`.
const withBoth = await db
  .select({ title: articles.title, tagIds: articles.tagIds })
  .from(articles)
  .where(arrayContains(articles.tagIds, [1, 2]))
  .orderBy(articles.id);

console.log("Arrays with 1 and 2:", withBoth);
// [ { title: 'Rain', tagIds: [ 2, 1 ] } ]

// ## At least one of the values
const withAny = await db
  .select({ title: articles.title, tagIds: articles.tagIds })
  .from(articles)
  .where(arrayOverlaps(articles.tagIds, [1, 2]))
  .orderBy(articles.id);

console.log("Arrays with 1 or 2:", withAny);
// [
//   { title: 'Rain', tagIds: [ 2, 1 ] },
//   { title: 'Wind', tagIds: [ 1 ] },
//   { title: 'Fog', tagIds: [ 2 ] }
// ]

// ## None of the values
//
// An empty array has none of them. A row without an array (null) is not found.
// `not(arrayContains())` means: not all of them.
const withNone = await db
  .select({ title: articles.title, tagIds: articles.tagIds })
  .from(articles)
  .where(not(arrayOverlaps(articles.tagIds, [1, 2])))
  .orderBy(articles.id);

console.log("Arrays with neither 1 nor 2:", withNone);
// [ { title: 'Snow', tagIds: [] }, { title: 'Ice', tagIds: [] } ]

// ## The array itself
//
// `eq` compares whole arrays, and the order matters.
const sameArray = await db
  .select({ title: articles.title })
  .from(articles)
  .where(eq(articles.tagIds, [2, 1]))
  .orderBy(articles.id);

console.log("Arrays that are [2, 1]:", sameArray);
// [ { title: 'Rain' } ]

await client.end();
