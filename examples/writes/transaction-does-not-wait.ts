// # A transaction commits without its last rows: `forEach` or `Promise.all` without `await`
//
// The transaction commits when the promise of its function resolves. `forEach()` and a
// `Promise.all()` that you do not await or return do not wait for their async
// functions. What these still have to send is not in the transaction.
//
// Write: `for (const name of names)`, with `await` for each query.
// Trap: missing rows.
// In 1.0: the same.
// See: writes/insert-without-await, writes/db-inside-a-transaction.
// Also: async forEach, map with async, loop in a transaction, rows are missing
// after commit, error is not caught, unhandled rejection, rollback does not
// happen, Promise.all in a transaction.
//
// npm run example writes/transaction-does-not-wait

import { eq, gt } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Each new user gets a post. With postgres.js, what these functions send during the
// commit is lost, as here. With postgres.js and node-postgres, what they send later
// runs on the same connection, outside of the transaction, or in that of another
// request. An error in one of them is an unhandled rejection, and
// `db.transaction()` can still resolve.
const names = ["Dave", "Erin"];
await db.transaction((tx) => {
  void Promise.all(
    names.map(async (name) => {
      const [user] = await tx.insert(users).values({ name }).returning();
      await tx.insert(posts).values({ title: "Hello", authorId: user!.id });
    }),
  );
  return Promise.resolve();
});
const withPosts = () =>
  db
    .select({ name: users.name, title: posts.title })
    .from(users)
    .leftJoin(posts, eq(posts.authorId, users.id))
    .where(gt(users.id, 3))
    .orderBy(users.id);
const incomplete = await withPosts();

console.log("Users without posts, and no error:", incomplete);
// [ { name: 'Dave', title: null }, { name: 'Erin', title: null } ]

// ## Await each query, in a loop
//
// `await Promise.all(...)` waits, too, but only until the first error. With
// postgres.js and node-postgres, what the other functions send after the rollback can
// be stored, outside of the transaction.
await db.delete(users).where(gt(users.id, 3));
await db.transaction(async (tx) => {
  for (const name of names) {
    const [user] = await tx.insert(users).values({ name }).returning();
    await tx.insert(posts).values({ title: "Hello", authorId: user!.id });
  }
});
const complete = await withPosts();

console.log("Both have their post:", complete);
// [ { name: 'Dave', title: 'Hello' }, { name: 'Erin', title: 'Hello' } ]

await client.end();
