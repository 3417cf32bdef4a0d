// # Property '$client' is missing in type 'PgTransaction'
//
// A parameter of the type `typeof db` does not accept the `tx` of a
// transaction: `db` has a `$client`, and `tx` has none.
//
// Write: `type Database = Omit<typeof db, "$client">;`.
// Trap: TypeScript error.
// In 1.0: another message.
// See: writes/db-inside-a-transaction, types/schema-generic-is-missing,
// tests/type-of-the-test-database.
// Issues: #3140, #3175, #3282.
// Also: TS2345, type of db, type of tx, type of a transaction, pass a
// transaction to a function, optional tx parameter, PgTransaction,
// PgAsyncTransaction, service with a transaction, pass tx, same
// function inside and outside of a transaction, transaction client type.
//
// npm run example types/db-and-tx

import { client, db } from "../../src/db";

import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

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
    where: (post, { eq }) => eq(post.authorId, authorId),
    orderBy: (post, { asc }) => asc(post.id),
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
