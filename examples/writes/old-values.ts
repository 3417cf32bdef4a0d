// # Return the values of a row from before the update
//
// `returning()` has the new values. To get the old ones in the same statement,
// select the row in `from()`, and lock it there.
//
// Group: update.
// In 1.0: the same.
// See: writes/returning-related-columns, writes/stale-edit.
// Issues: #5109.
// Also: previous value, old value, RETURNING OLD, OLD and NEW, audit log,
// history, change log, before and after, what has changed.
//
// npm run example writes/old-values

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Without the lock, in read committed, an update that waits for another one
// returns the value from before both. With PostgreSQL 18, ``sql<string>`old.title` ``
// in `returning()` is shorter.
const before = db
  .select()
  .from(posts)
  .where(eq(posts.id, 1))
  .for("no key update")
  .as("before");
const changed = await db
  .update(posts)
  .set({ title: "Hello Again" })
  .from(before)
  .where(eq(before.id, posts.id))
  .returning({ id: posts.id, before: before.title, after: posts.title });

console.log("The old and the new title:", changed);
// [ { id: 1, before: 'Hello World', after: 'Hello Again' } ]

// ## A delete returns the old values
const deleted = await db
  .delete(posts)
  .where(eq(posts.id, 2))
  .returning({ title: posts.title });

console.log("The title of the deleted post:", deleted);
// [ { title: 'Second Thoughts' } ]

await client.end();
