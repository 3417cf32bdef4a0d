// # Insert a user together with posts
//
// Insert the user first, in a transaction, and give the posts its new id, which
// `returning()` returns. `insert()` writes to one table only, and ignores
// nested rows.
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
import postgres from "postgres";
import { client, db } from "../../src/db";
import { postsTags, posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const titles = ["First Light", "Second Light"];

// If the list can be empty, skip the insert of the posts.
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
// Tag 9 does not exist, so PostgreSQL rejects the row of the join table. The
// error leaves the function, and Drizzle rolls back the transaction.
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

console.log("There is no user Erin:", erins);
// []

await client.end();
