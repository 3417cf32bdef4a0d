// # Insert a user together with posts
//
// Insert the user first, in a transaction, and give the posts its new id, which
// `returning()` returns. `insert()` ignores nested rows.
//
// Group: insert.
// In 1.0: the same.
// See: writes/nested-values-ignored, writes/at-least-one-value,
// writes/insert-many-parents.
// Also: nested insert, nested create, parent and children, one-to-many, insert
// related rows, returning, transaction, create with children, save parent and
// child, cascade insert, accepts_nested_attributes, create an order with
// items, use the new id, last inserted id, save together, write to two tables.
//
// npm run example writes/insert-user-with-posts

import { DrizzleQueryError, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { postsTags, posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const titles = ["First Light", "Second Light"];

const dave = await db.transaction(async (tx) => {
  const [user] = await tx.insert(users).values({ name: "Dave" }).returning();
  if (!user) return tx.rollback(); // only for the type: one row was inserted
  const userPosts = await tx
    .insert(posts)
    .values(titles.map((title) => ({ title, authorId: user.id })))
    .returning();
  return { ...user, posts: userPosts };
});

console.log("Dave with two posts:", dave);
// {
//   id: 4,
//   name: 'Dave',
//   posts: [
//     { id: 4, title: 'First Light', authorId: 4 },
//     { id: 5, title: 'Second Light', authorId: 4 }
//   ]
// }

// ## If a child fails, the parent is rolled back
//
// There is no tag 9, so the last insert fails.
try {
  await db.transaction(async (tx) => {
    const [user] = await tx.insert(users).values({ name: "Erin" }).returning();
    const [post] = await tx
      .insert(posts)
      .values({ title: "Third Light", authorId: user!.id })
      .returning();
    await tx.insert(postsTags).values({ postId: post!.id, tagId: 9 });
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
}
const erins = await db.select().from(users).where(eq(users.name, "Erin"));

console.log("There is no user Erin:", erins);
// []

await client.end();
