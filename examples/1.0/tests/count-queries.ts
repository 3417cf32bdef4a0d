// # Test how many queries a function sends
//
// Give the function a `drizzle()` with a logger that counts. If the number is the same
// for one row and for three, the function does not send a query for each row.
//
// npm run example 1.0/tests/count-queries

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/relations";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const statements: string[] = [];
const logger = { logQuery: (query: string) => void statements.push(query) };
const db = drizzle({ client, relations, logger });

async function countOf(run: () => Promise<unknown>) {
  statements.length = 0;
  await run();
  return statements.length;
}

async function authorsOf(from: Omit<typeof db, "$client">, limit: number) {
  const found = await from.select().from(posts).orderBy(posts.id).limit(limit);
  return Promise.all(
    found.map(({ authorId }) =>
      from.query.users.findFirst({ where: { id: authorId } }),
    ),
  );
}
const grows = [
  await countOf(() => authorsOf(db, 1)),
  await countOf(() => authorsOf(db, 3)),
];

console.log("For one post and for three, with a loop:", grows);
// [ 2, 4 ]

// ## Compare two numbers of rows
//
// The table needs as many posts as the second call asks for, by more than one author.
// With one post, the loop sends two queries both times.
async function authorsAtOnce(from: Omit<typeof db, "$client">, limit: number) {
  return from.query.posts.findMany({
    limit,
    orderBy: { id: "asc" },
    with: { author: true },
  });
}
const stays = [
  await countOf(() => authorsAtOnce(db, 1)),
  await countOf(() => authorsAtOnce(db, 3)),
];

console.log("With the related rows in one query:", stays);
// [ 1, 1 ]

// ## What the logger does not see
//
// With postgres.js, it is not called for `begin`, `savepoint` and `commit`. With
// node-postgres, these count, and with PGlite, the savepoints. Queries by another `db`
// do not count, so pass `db` to each function that the code calls. Count one call at a
// time: the list is for all of them.
const inTransaction = await countOf(() =>
  db.transaction(async (tx) => {
    await tx.$count(posts);
    await tx.transaction((nested) => nested.$count(users));
  }),
);

console.log("In a transaction:", { inTransaction, statements });
// {
//   inTransaction: 2,
//   statements: [ 'select count(*) from "posts"', 'select count(*) from "users"' ]
// }

await client.end();
