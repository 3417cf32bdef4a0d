// # Use the transaction of the caller without a parameter: `AsyncLocalStorage`
//
// A query by `db` is not in the transaction of the function that calls it, and a
// parameter `tx` in each function is easily forgotten. `AsyncLocalStorage` of
// Node keeps the transaction for all that a function calls.
//
// Group: build a query from parts.
// In 1.0: the same.
// See: writes/db-inside-a-transaction.
// Issues: #543.
// Also: async_hooks, transaction context, unit of work, repository, service,
// pass tx to other functions, nested transaction, savepoint, TypeORM
// Transactional.
//
// npm run example writes/transaction-without-a-parameter

import { AsyncLocalStorage } from "node:async_hooks";
import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// This belongs beside `db`. Outside of a transaction, `current()` is `db`. An
// `inTransaction()` within another one makes a savepoint. Await it before you
// send another query: its rollback also undoes what was sent meanwhile, without an
// error.
const storage = new AsyncLocalStorage<Omit<typeof db, "$client">>();
const current = () => storage.getStore() ?? db;
const inTransaction = <T>(run: () => Promise<T>) =>
  current().transaction((tx) => storage.run(tx, run));

// These functions have no parameter for the transaction. Begin each query with
// `current()`: one that begins with `db` is not in the transaction.
async function insertUser(name: string) {
  const [user] = await current().insert(users).values({ name }).returning();
  return user!;
}
async function insertPost(authorId: number, title: string) {
  await current().insert(posts).values({ title, authorId });
}

await inTransaction(async () => {
  const dave = await insertUser("Dave");
  await insertPost(dave.id, "First Light");
});
const stored = await db
  .select({ name: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(users.id, posts.authorId))
  .where(eq(users.name, "Dave"));

console.log("Both are stored:", stored);
// [ { name: 'Dave', title: 'First Light' } ]

// ## An error rolls back what the functions have written
//
// Await what you call: what a function sends after the end of the transaction [is
// not in it](transaction-does-not-wait.md).
try {
  await inTransaction(async () => {
    await insertUser("Eve");
    throw new Error("No post for Eve");
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The error:", error.message);
  // 'No post for Eve'
}
const eve = await db.select().from(users).where(eq(users.name, "Eve"));

console.log("Eve is not stored:", eve);
// []

await client.end();
