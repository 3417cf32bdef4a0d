// # An insert without `await` does nothing
//
// Drizzle sends a query when it is awaited, or when you call its `then()`,
// `catch()`, `finally()` or `execute()`. A query that is only built is never
// sent, and there is no error.
//
// Write: `await tx.insert(posts)`.
// Trap: missing rows.
// In 1.0: the same.
// See: writes/transaction-does-not-wait.
// Also: row is not inserted, forgotten await, transaction commits without the
// row, forEach, no-floating-promises, lazy, nothing is saved, insert is not
// executed, row is missing, forgot await, query does not run.
//
// npm run example writes/insert-without-await

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

await db.transaction(async (tx) => {
  await tx.insert(users).values({ name: "Dave" });
  void tx.insert(posts).values({ title: "First Light", authorId: 4 });
});
const postsOfDave = await db.select().from(posts).where(eq(posts.authorId, 4));

console.log("Dave has no post:", postsOfDave);
// []

// ## Await every query
//
// The rule `@typescript-eslint/no-floating-promises` finds a statement that is
// only a query, without `await` or `void`, if its option `checkThenables` is true.
// It does not find a query in a variable that is never awaited.
const newPosts = await db.transaction(async (tx) => {
  await tx.insert(posts).values({ title: "First Light", authorId: 4 });
  return tx.select().from(posts).where(eq(posts.authorId, 4));
});

console.log("Dave has a post:", newPosts);
// [ { id: 4, title: 'First Light', authorId: 4 } ]

await client.end();
