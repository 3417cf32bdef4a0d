// # values() must be called with at least one value
//
// `values([])` throws this error, and TypeScript accepts it. If the error leaves
// the function of a transaction, the transaction is rolled back.
//
// Write: `if (rows.length > 0) await tx.insert(posts).values(rows);`.
// Trap: error.
// In 1.0: the same.
// See: writes/insert-user-with-posts, writes/no-values-to-set.
// Also: empty array, insert nothing, bulk insert of no rows, values([]),
// insert an empty list, nothing to insert, empty bulk insert.
//
// npm run example writes/at-least-one-value

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const titles: string[] = [];
try {
  await db.transaction(async (tx) => {
    const [user] = await tx.insert(users).values({ name: "Dave" }).returning();
    const rows = titles.map((title) => ({ title, authorId: user!.id }));
    await tx.insert(posts).values(rows);
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No posts to insert:", error.message);
  // 'values() must be called with at least one value'
}

const daves = await db.select().from(users).where(eq(users.name, "Dave"));

console.log("The user is rolled back, too:", daves);
// []

// ## Insert only if there are rows
//
// The id is 5: the insert that was rolled back has used the id 4.
const userWithoutPosts = await db.transaction(async (tx) => {
  const [user] = await tx.insert(users).values({ name: "Dave" }).returning();
  const rows = titles.map((title) => ({ title, authorId: user!.id }));
  if (rows.length > 0) await tx.insert(posts).values(rows);
  return user;
});

console.log("A user without posts:", userWithoutPosts);
// { id: 5, name: 'Dave' }

await client.end();
