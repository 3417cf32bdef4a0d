// Generated from ../../writes/update-with-undefined.ts, as its code is the same in 1.0. Change it there.
//
// # An update with an undefined condition changes every row
//
// `where(undefined)` is no condition, so all rows are updated. A condition that
// is built only if a value is given becomes `undefined`. TypeScript takes it.
//
// Trap: changes every row.
// In 1.0: the same.
// Also: update without where, delete without where, where undefined, optional
// filter, all rows updated.
//
// npm run example 1.0/writes/update-with-undefined

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// Meant: remove the titles of one author. The id is missing.
const input: { authorId?: number } = {};

const tooMany = await db
  .update(posts)
  .set({ title: "Removed" })
  .where(input.authorId ? eq(posts.authorId, input.authorId) : undefined)
  .returning({ id: posts.id, title: posts.title });

console.log("All posts have the title:", tooMany);
// [
//   { id: 1, title: 'Removed' },
//   { id: 2, title: 'Removed' },
//   { id: 3, title: 'Removed' }
// ]

// ## Refuse a missing value before the query
//
// A parameter of type `number` makes the condition certain. The caller has to
// deal with the missing value. (The rows are those of the start again.)
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
