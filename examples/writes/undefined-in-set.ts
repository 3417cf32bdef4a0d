// # `undefined` in `set()` does not clear a column
//
// `set()` leaves out a key that is `undefined`, so the column keeps its value,
// or gets that of its `$onUpdate()`.
//
// Write: `.set({ reviewerId: null })`.
// Trap: an old value stays.
// In 1.0: the same.
// See: writes/no-values-to-set, writes/undefined-in-values.
// Also: null, undefined, optional field, patch, partial update, reset, remove
// a value, disconnect, set to null, clear a field, empty a column, remove the
// parent, unset.
//
// npm run example writes/undefined-in-set

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const [kept] = await db
  .update(books)
  .set({ title: "Oldest Maps", reviewerId: undefined })
  .where(eq(books.id, 1))
  .returning({ title: books.title, reviewerId: books.reviewerId });

console.log("Member 2 is still the reviewer:", kept);
// { title: 'Oldest Maps', reviewerId: 2 }

// ## Set `null`
const [cleared] = await db
  .update(books)
  .set({ reviewerId: null })
  .where(eq(books.id, 1))
  .returning({ title: books.title, reviewerId: books.reviewerId });

console.log("No reviewer:", cleared);
// { title: 'Oldest Maps', reviewerId: null }

// ## Tell a missing key from `null`
//
// In a partial update, `undefined` says "leave it" and `null` says "remove it".
// This function passes on both. Do not call it with the body of a request: `set()`
// writes each key that is a column, such as `authorId`.
function rename(
  id: number,
  changes: { title?: string; reviewerId?: number | null },
) {
  return db
    .update(books)
    .set(changes)
    .where(eq(books.id, id))
    .returning({ title: books.title, reviewerId: books.reviewerId });
}
const both = [
  await rename(1, { title: "Maps", reviewerId: 3 }),
  await rename(1, { title: "Maps of Old" }),
  await rename(1, { reviewerId: null }),
];

console.log("Both set, one left, one removed:", both.flat());
// [
//   { title: 'Maps', reviewerId: 3 },
//   { title: 'Maps of Old', reviewerId: 3 },
//   { title: 'Maps of Old', reviewerId: null }
// ]

await client.end();
