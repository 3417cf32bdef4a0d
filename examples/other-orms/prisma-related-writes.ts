// # From Prisma: nested create, connect, disconnect, set, connectOrCreate
//
// Drizzle has no nested writes. Put statements that belong together into a
// transaction. Both releases have the same code.
//
// | Prisma | Drizzle 0.45 and 1.0 |
// | --- | --- |
// | `create: { name, posts: { create: [...] } }` | [two inserts](../writes/insert-user-with-posts.md); nested rows in `values()` [are ignored](../writes/nested-values-ignored.md) |
// | `posts: { connect: { id: 3 } }` | [`update(posts).set({ authorId }).where(eq(posts.id, 3))`](../writes/connect-and-disconnect.md) |
// | `tags: { connect: { id: 1 } }`, many-to-many | `insert(postsTags).values({ postId: 3, tagId: 1 }).onConflictDoNothing()` |
// | `posts: { disconnect: ... }` | [set the key to null](../writes/connect-and-disconnect.md), if the column is nullable; put the id of the user into the `where`, too |
// | `tags: { disconnect: ... }`, many-to-many | [delete the pair](../writes/delete-from-join-table.md) |
// | `tags: { set: [{ id: 1 }] }` | [delete the pairs, insert the new ones](../writes/replace-tags.md), if there are any |
// | `tags: { connectOrCreate: ... }` | [select, insert what is missing](../writes/connect-or-create.md) |
//
// Group: insert.
// In 1.0: the same.
// See: other-orms/prisma-writes, other-orms/prisma-reads,
// writes/insert-many-parents.
// Also: nested writes, create with relations, attach, detach, sync, many-to-many
// insert, migrate from Prisma, Prisma to Drizzle.
//
// npm run example other-orms/prisma-related-writes

import { and, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## A nested create, with a connect
//
// A new post for Dora, and one that was Bob's. If there is no post 3, Prisma
// throws an error, and this update [changes no
// row](../writes/count-of-changed-rows.md), without an error.
const postsOfDora = await db.transaction(async (tx) => {
  const [dora] = await tx.insert(users).values({ name: "Dora" }).returning();
  if (!dora) throw new Error("There is no row.");
  await tx.insert(posts).values({ title: "First", authorId: dora.id });
  await tx.update(posts).set({ authorId: dora.id }).where(eq(posts.id, 3));
  return tx
    .select({ title: posts.title })
    .from(posts)
    .where(eq(posts.authorId, dora.id))
    .orderBy(posts.id);
});

console.log("The posts of Dora:", postsOfDora);
// [ { title: 'Getting Started' }, { title: 'First' } ]

// ## connect, disconnect and set, many-to-many
//
// Post 3 gets tag 1 and loses tag 2. Post 1 keeps only tag 1. In Prisma, you can
// connect a pair twice. Here, `onConflictDoNothing()` skips it, because [the pair is a
// key](../many-to-many/same-pair-twice.md). Two calls of `set` for one post at the same
// time can leave [the tags of both lists](../writes/replace-tags.md).
await db.transaction(async (tx) => {
  await tx
    .insert(postsTags)
    .values({ postId: 3, tagId: 1 })
    .onConflictDoNothing();
  await tx
    .delete(postsTags)
    .where(and(eq(postsTags.postId, 3), eq(postsTags.tagId, 2)));
  await tx.delete(postsTags).where(eq(postsTags.postId, 1));
  await tx
    .insert(postsTags)
    .values({ postId: 1, tagId: 1 })
    .onConflictDoNothing();
});
const pairs = await db.select().from(postsTags).orderBy(postsTags.postId);

console.log("One tag each:", pairs);
// [ { postId: 1, tagId: 1 }, { postId: 3, tagId: 1 } ]

// ## connectOrCreate
//
// Of two such transactions at the same time, both can insert the tag. If the label [is
// unique](../writes/connect-or-create.md), one of them fails.
const label = "news";
const newsTag = await db.transaction(async (tx) => {
  const [found] = await tx.select().from(tags).where(eq(tags.label, label));
  const [tag] = found
    ? [found]
    : await tx.insert(tags).values({ label }).returning();
  if (!tag) throw new Error("There is no row.");
  await tx
    .insert(postsTags)
    .values({ postId: 2, tagId: tag.id })
    .onConflictDoNothing();
  return tag;
});

console.log("Post 2 has this tag:", newsTag);
// { id: 3, label: 'news' }

await client.end();
