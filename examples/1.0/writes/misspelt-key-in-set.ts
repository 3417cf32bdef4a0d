// Generated from ../../writes/misspelt-key-in-set.ts, as its code is the same in 1.0. Change it there.
//
// # `set()` ignores a misspelt column
//
// `set()` drops a key that is no column of the table, without an error. So the
// body of a request with `author_id` in place of `authorId` changes the other
// columns only. TypeScript checks the keys only of an object that you write
// right into the call.
//
// Issues: #2472.
// Trap: a change is lost.
// In 1.0: the same.
// Also: unknown key, extra property, non-existent key, wrong key, update,
// silently ignored.
//
// npm run example 1.0/writes/misspelt-key-in-set

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

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
// `Partial<typeof posts.$inferInsert>` is the type of what `set()` takes here,
// and TypeScript then refuses the misspelt key where the object is made.
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
