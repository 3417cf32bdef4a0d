// # Property '$client' is missing in type 'PgTransaction'
//
// In Drizzle 1.0, the message names the type `PgAsyncTransaction`: `db` has a
// `$client`, and `tx` has none.
//
// Write: `type Database = Omit<typeof db, "$client">;`.
//
// npm run example 1.0/types/db-and-tx

import { client, db } from "../db";

import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

async function addPost(to: typeof db, title: string) {
  return to.insert(posts).values({ title, authorId: 3 }).returning();
}
const added = await db.transaction((tx) =>
  // @ts-expect-error TS2345: Property '$client' is missing
  addPost(tx, "First"),
);

console.log("It works, but TypeScript refuses it:", added);
// [ { id: 4, title: 'First', authorId: 3 } ]

// ## Leave out `$client`
//
// This type accepts `db` and `tx`, unless `db` comes from `withReplicas()`. Do not
// give the parameter the default `db`: a call without `tx` then runs outside of the
// transaction.
type Database = Omit<typeof db, "$client">;

async function titlesOf(from: Database, authorId: number) {
  const found = await from.query.posts.findMany({
    where: { authorId },
    orderBy: { id: "asc" },
  });
  return found.map(({ title }) => title);
}
const before = await titlesOf(db, 3);
const inside = await db.transaction(async (tx) => {
  await tx.insert(posts).values({ title: "Second", authorId: 3 });
  return titlesOf(tx, 3);
});

console.log("With db:", before);
// [ 'First' ]

console.log("With tx:", inside);
// [ 'First', 'Second' ]

// ## The type of `tx` alone
//
// Use it for a function that works only in a transaction.
type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];

async function addAndCount(tx: Transaction) {
  await tx.insert(posts).values({ title: "Third", authorId: 3 });
  return tx.$count(posts);
}
const total = await db.transaction(addAndCount);

console.log("Counted in the transaction:", total);
// 6

await client.end();
