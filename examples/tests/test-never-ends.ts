// # A test never ends: `db` in a transaction of PGlite, or with `max: 1`
//
// A transaction holds the only connection until its function ends. A query by `db`
// inside of it waits for the connection, and the function waits for the query.
//
// Write: `addTag(tx, "by tx")`: pass the transaction to each function.
// Trap: a query that never ends.
// In 1.0: the same.
// See: writes/db-inside-a-transaction, types/db-and-tx,
// tests/roll-back-each-test.
// Also: test timed out, deadlock, hangs, PGlite transaction, one connection,
// pool of one, pglite-socket, exceeded timeout of 5000 ms, serverless.
//
// npm run example tests/test-never-ends

import { drizzle } from "drizzle-orm/postgres-js";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { client } from "../../src/db";
import { tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const only = postgres(process.env.DATABASE_URL!, { max: 1 });
const db = drizzle({ client: only });

async function addTag(to: Omit<typeof db, "$client">, label: string) {
  return to.insert(tags).values({ label }).returning({ label: tags.label });
}

let pending: Promise<unknown> | undefined;
const seen = await db.transaction(async () => {
  pending = addTag(db, "by db");
  return Promise.race([pending, setTimeout(200, "It still waits.")]);
});

console.log("After 200 milliseconds:", seen);
// 'It still waits.'

// Without the timer, it waits until the test is stopped. Here, the transaction has
// ended, and the query gets the connection: its row is not part of the
// transaction.
console.log("Afterwards:", await pending);
// [ { label: 'by db' } ]

// ## Pass the transaction
//
// In production, with a pool of many connections, the first code seems to work.
// The row by `db` is then committed, even if the transaction is rolled back. If as
// many transactions as the pool has connections do this at the same time, all of
// them wait for each other.
const added = await db.transaction(async (tx) => addTag(tx, "by tx"));

console.log("In the transaction:", added);
// [ { label: 'by tx' } ]

await only.end();

await client.end();
