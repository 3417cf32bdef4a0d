// # An upsert overwrites the row of another user
//
// `onConflictDoUpdate()` updates the row with this key, even if it belongs to
// another user. A user who sends the `id` of somebody else's post changes this
// post.
//
// Write: `setWhere: eq(posts.authorId, 2)`, and `authorId: 2` in the inserted row, with
// the id of the current user.
// Trap: changes a row of somebody else.
// In 1.0: the same.
// See: writes/do-nothing-returns-nothing, writes/count-of-changed-rows,
// writes/duplicate-key-after-seeding.
// Also: upsert security, owner, tenant, setWhere, conditional upsert, ON
// CONFLICT DO UPDATE WHERE, insert or update only own rows, permission check
// on upsert.
//
// npm run example writes/upsert-overwrites

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Bob is user 2, and post 1 is Alice's.
const stolen = await db
  .insert(posts)
  .values({ id: 1, title: "Bob was here", authorId: 2 })
  .onConflictDoUpdate({
    target: posts.id,
    set: { title: "Bob was here" },
  })
  .returning();

console.log("Wrong: the post of Alice has the title of Bob:", stolen);
// [ { id: 1, title: 'Bob was here', authorId: 1 } ]

// ## Update only rows of this user: `setWhere`
//
// The condition is about the existing row, and does not check the row of `values()`.
// If the condition is false or null, the existing row is not updated, without an
// error, and `returning()` leaves it out.
const refused = await db
  .insert(posts)
  .values({ id: 1, title: "Bob was here again", authorId: 2 })
  .onConflictDoUpdate({
    target: posts.id,
    set: { title: "Bob was here again" },
    setWhere: eq(posts.authorId, 2),
  })
  .returning();

console.log("Not his post, so no row:", refused);
// []

const own = await db
  .insert(posts)
  .values({ id: 3, title: "Going On", authorId: 2 })
  .onConflictDoUpdate({
    target: posts.id,
    set: { title: "Going On" },
    setWhere: eq(posts.authorId, 2),
  })
  .returning();

console.log("His own post:", own);
// [ { id: 3, title: 'Going On', authorId: 2 } ]

await client.end();
