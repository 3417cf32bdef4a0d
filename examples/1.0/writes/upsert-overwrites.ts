// Generated from ../../writes/upsert-overwrites.ts, as its code is the same in 1.0. Change it there.
//
// # An upsert overwrites the row of another user
//
// `onConflictDoUpdate()` updates the row with this key, whoever owns it. A user
// who sends the `id` of somebody else's post changes this post.
//
// Trap: changes a row of somebody else.
// In 1.0: the same.
// Also: upsert security, owner, tenant, setWhere, conditional upsert, ON
// CONFLICT DO UPDATE WHERE.
//
// npm run example 1.0/writes/upsert-overwrites

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

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

console.log("The post of Alice:", stolen);
// [ { id: 1, title: 'Bob was here', authorId: 1 } ]

// ## Update only rows of this user: setWhere
//
// The condition is about the row that is there. If it is false, nothing is
// inserted or updated, and `returning()` returns no row.
const refused = await db
  .insert(posts)
  .values({ id: 1, title: "Bob was here again", authorId: 2 })
  .onConflictDoUpdate({
    target: posts.id,
    set: { title: "Bob was here again" },
    setWhere: eq(posts.authorId, 2),
  })
  .returning();

console.log("Not his post:", refused);
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
