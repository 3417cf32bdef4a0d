// # An update with an undefined condition changes every row
//
// `where(undefined)` is no condition, so all rows are updated. TypeScript accepts
// it.
//
// Write: `.where(eq(posts.authorId, authorId))`, with a parameter of the type
// `number`.
// Trap: changes every row.
// In 1.0: the same.
// See: sql/delete-with-empty-filters, writes/update-from-changes-every-row.
// Also: update without where, delete without where, where undefined, optional
// filter, all rows updated, everything is updated, missing where, all rows
// changed, delete everything by accident.
//
// npm run example writes/update-with-undefined

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// The aim: remove the titles of one author. The id is missing.
const input: { authorId?: number } = {};

const tooMany = await db
  .update(posts)
  .set({ title: "Removed" })
  .where(input.authorId ? eq(posts.authorId, input.authorId) : undefined)
  .returning({ id: posts.id, title: posts.title });

console.log("Wrong: all posts have the title:", tooMany);
// [
//   { id: 1, title: 'Removed' },
//   { id: 2, title: 'Removed' },
//   { id: 3, title: 'Removed' }
// ]

// ## Refuse a missing value before the query
//
// With a parameter of the type `number`, there is always a condition, and the
// caller decides what a missing value means. The rows have been reset.
await seed("blog");
function removeTitles(authorId: number) {
  return db
    .update(posts)
    .set({ title: "Removed" })
    .where(eq(posts.authorId, authorId))
    .returning({ id: posts.id, title: posts.title });
}
const none =
  input.authorId === undefined ? [] : await removeTitles(input.authorId);

console.log("Nothing is updated:", none);
// []

const ofBob = await removeTitles(2);

console.log("Only the post of Bob:", ofBob);
// [ { id: 3, title: 'Removed' } ]

await client.end();
