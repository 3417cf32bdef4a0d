// Generated from ../../writes/insert-user-with-posts.ts, as its code is the same in 1.0. Change it there.
//
// # Insert a user together with posts
//
// Insert the user first, in a transaction, and give its new id to the posts.
// `returning()` returns the id. `insert()` writes to one table only: it takes
// no nested rows.
//
// Issues: #1395.
// In 1.0: the same.
// Also: nested insert, nested create, parent and children, one-to-many,
// insert related rows, returning, transaction.
//
// npm run example 1.0/writes/insert-user-with-posts

import { DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { postsTags, posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

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

// ## A child that fails takes the parent back
//
// Tag 9 does not exist, so PostgreSQL rejects the row of the join table. The
// error leaves the function, and the transaction is rolled back: there is no
// user Erin.
try {
  await db.transaction(async (tx) => {
    const [user] = await tx.insert(users).values({ name: "Erin" }).returning();
    if (!user) return tx.rollback();
    const [post] = await tx
      .insert(posts)
      .values({ title: "Third Light", authorId: user.id })
      .returning();
    if (!post) return tx.rollback();
    await tx.insert(postsTags).values({ postId: post.id, tagId: 9 });
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("No such tag:", { code, constraint_name });
  // { code: '23503', constraint_name: 'posts_tags_tag_id_tags_id_fk' }
}

const erins = await db.select().from(users).where(eq(users.name, "Erin"));

console.log("No user is left behind:", erins);
// []

await client.end();
