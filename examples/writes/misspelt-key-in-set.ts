// # `set()` ignores a misspelt column
//
// If another key is right, `set()` ignores a key that is no column of the table,
// without an error. TypeScript refuses the wrong key if you write it into the
// call, but not in a variable, and not in a spread: `set({ ...changes })`.
//
// Write: `const checked: Partial<typeof posts.$inferInsert> = { title: "Hello
// Again", authorId: 2 }`.
// Trap: a change is lost.
// In 1.0: the same.
// See: writes/nested-values-ignored, writes/no-values-to-set.
// Issues: #836, #2472.
// Also: unknown key, extra property, non-existent key, wrong key, update,
// silently ignored, update has no effect, field is not updated, unknown field.
//
// npm run example writes/misspelt-key-in-set

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const changes = { title: "Hello Again", author_id: 2 };
const [ignored] = await db
  .update(posts)
  .set(changes)
  .where(eq(posts.id, 1))
  .returning();

console.log("The author is still user 1:", ignored);
// { id: 1, title: 'Hello Again', authorId: 1 }

// ## Give the variable the type of the columns
//
// TypeScript then refuses a misspelt key in the literal, but not in a spread.
// It does not check the body of a request: take the known keys, or validate it.
const checked: Partial<typeof posts.$inferInsert> = {
  title: "Hello Again",
  authorId: 2,
};
const [changed] = await db
  .update(posts)
  .set(checked)
  .where(eq(posts.id, 1))
  .returning();

console.log("The author is user 2:", changed);
// { id: 1, title: 'Hello Again', authorId: 2 }

await client.end();
