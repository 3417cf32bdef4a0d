// # arrayContains requires at least one value
//
// `arrayContains`, `arrayContained` and `arrayOverlaps` throw an error if the
// list of values is empty. Every array contains an empty list, so leave the
// condition out for `arrayContains`.
//
// Write: `tagIds.length ? arrayContains(articles.tagIds, tagIds) : undefined` in
// a select.
// Trap: an error.
// In 1.0: the same.
// See: values/array-contains, writes/update-with-undefined,
// upgrading/undefined-in-filter.
// Also: arrayOverlaps requires at least one value, arrayContained requires at
// least one value, empty list, filter by an empty array.
//
// npm run example values/array-contains-empty

import { arrayContains, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const tagIds: number[] = [];

try {
  await db
    .select({ title: articles.title })
    .from(articles)
    .where(arrayContains(articles.tagIds, tagIds))
    .orderBy(articles.id);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An empty list:", error.message);
  // 'arrayContains requires at least one value'
}

// ## Leave the condition out if the list is empty
//
// With `undefined`, a select finds every row, also rows whose array is null: add
// `isNotNull()` to leave these out. An update changes every row, and a delete
// deletes every row. Inside `or()`, use `` sql`true` `` instead of `undefined`.
// `arrayOverlaps` of an empty list should find no row: use `` sql`false` ``.
// `arrayContained` should find the empty arrays: use `eq(articles.tagIds, [])`.
const anyArticle = await db
  .select({ title: articles.title })
  .from(articles)
  .where(tagIds.length ? arrayContains(articles.tagIds, tagIds) : undefined)
  .orderBy(articles.id);

console.log("Without a condition:", anyArticle);
// [
//   { title: 'Rain' },
//   { title: 'Snow' },
//   { title: 'Wind' },
//   { title: 'Fog' },
//   { title: 'Ice' }
// ]

// ## Find the rows with an empty array
const withoutTags = await db
  .select({ title: articles.title })
  .from(articles)
  .where(eq(articles.tagIds, []))
  .orderBy(articles.id);

console.log("Empty arrays:", withoutTags);
// [ { title: 'Snow' }, { title: 'Ice' } ]

await client.end();
