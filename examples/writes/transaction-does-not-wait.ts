// # A transaction commits without its last rows: `forEach` or `Promise.all` without `await`
//
// The transaction commits when its function returns. `forEach()` and a
// `Promise.all()` that you do not await or return do not wait for their async
// functions. What these still have to send is not in the transaction.
//
// Write: `for (const title of titles)`, with `await` for each query.
// Trap: missing rows.
// In 1.0: the same.
// See: writes/insert-without-await, writes/db-inside-a-transaction.
// Also: async forEach, map with async, loop in a transaction, rows are missing
// after commit, error is not caught, unhandled rejection, rollback does not
// happen, Promise.all in a transaction.
//
// npm run example writes/transaction-does-not-wait

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Carol gets two posts, each with a tag. With postgres.js, what these functions
// send during the commit is lost, as here. What they send later runs on the same
// connection, outside of the transaction, or in that of another request. An error
// in one of these functions is an unhandled rejection, which by default ends a
// process of Node. `db.transaction()` can resolve all the same: an error of
// PostgreSQL rolls it back, and after any other error, the rest is stored.
const titles = ["First Light", "Dusk"];
await db.transaction((tx) => {
  void Promise.all(
    titles.map(async (title) => {
      const [post] = await tx
        .insert(posts)
        .values({ title, authorId: 3 })
        .returning();
      await tx.insert(postsTags).values({ postId: post!.id, tagId: 1 });
    }),
  );
  return Promise.resolve();
});
const withTags = () =>
  db
    .select({ title: posts.title, tagId: postsTags.tagId })
    .from(posts)
    .leftJoin(postsTags, eq(postsTags.postId, posts.id))
    .where(eq(posts.authorId, 3))
    .orderBy(posts.id);
const incomplete = await withTags();

console.log("Posts without tags, and no error:", incomplete);
// [
//   { title: 'First Light', tagId: null },
//   { title: 'Dusk', tagId: null }
// ]

// ## Await each query, in a loop
//
// `await Promise.all(...)` waits, too, but only until the first error. With
// postgres.js, what the other functions send after the rollback can be stored,
// outside of the transaction.
await db.delete(posts).where(eq(posts.authorId, 3));
await db.transaction(async (tx) => {
  for (const title of titles) {
    const [post] = await tx
      .insert(posts)
      .values({ title, authorId: 3 })
      .returning();
    await tx.insert(postsTags).values({ postId: post!.id, tagId: 1 });
  }
});
const complete = await withTags();

console.log("Both have their tag:", complete);
// [ { title: 'First Light', tagId: 1 }, { title: 'Dusk', tagId: 1 } ]

await client.end();
