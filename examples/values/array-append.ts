// # Add a value to an array column, or remove it
//
// `array_append` and `array_remove` change the array in the database, so that
// you need not read it first.
//
// Group: update.
// In 1.0: the same.
// See: values/array-contains, relations/array-of-ids.
// Also: push to an array, array_append, array_remove, array_cat, update an
// array column, text[] or integer[], add to a list, remove from a list, delete
// an element, array field, append an item, toggle a value.
//
// npm run example values/array-append

import { and, arrayContains, eq, not, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Add a value
//
// The condition leaves out the arrays that have the value already. It also leaves
// out a row whose column is null. No foreign key checks the value.
const added = await db
  .update(articles)
  .set({ tagIds: sql`array_append(${articles.tagIds}, ${3}::int)` })
  .where(
    and(eq(articles.title, "Rain"), not(arrayContains(articles.tagIds, [3]))),
  )
  .returning({ title: articles.title, tagIds: articles.tagIds });

console.log("With 3:", added);
// [ { title: 'Rain', tagIds: [ 2, 1, 3 ] } ]

// ## Remove a value
//
// `array_remove` removes every element that is equal to the value.
const removed = await db
  .update(articles)
  .set({ tagIds: sql`array_remove(${articles.tagIds}, ${2}::int)` })
  .where(eq(articles.title, "Rain"))
  .returning({ title: articles.title, tagIds: articles.tagIds });

console.log("Without 2:", removed);
// [ { title: 'Rain', tagIds: [ 1, 3 ] } ]

await client.end();
