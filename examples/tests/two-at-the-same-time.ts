// # A test that counts rows fails when another test runs at the same time
//
// Vitest and Jest can run two test files at the same time. In one database, a test
// sees the rows that another test has committed.
//
// Write: `eq(posts.authorId, ann.id)`: count only the rows of the test.
// Trap: wrong count.
// In 1.0: the same.
// See: tests/database-in-memory, tests/roll-back-each-test,
// collisions/schema-per-tenant.
// Also: flaky test, parallel tests, worker, maxWorkers, fileParallelism,
// runInBand, isolation, shared database, unique email in tests.
//
// npm run example tests/two-at-the-same-time

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("foreign-keys");

async function makeAuthor(name: string) {
  const [author] = await db.insert(users).values({ name }).returning();
  if (!author) throw new Error("There is no row.");
  return author;
}

// Two tests take turns here, as they can in two processes. Ann is of one test, and
// Ben of the other.
const before = await db.$count(posts);
const ann = await makeAuthor("Ann");
const ben = await makeAuthor("Ben");
await db.insert(posts).values({ title: "By Ann", authorId: ann.id });
await db.insert(posts).values({ title: "By Ben", authorId: ben.id });
const added = (await db.$count(posts)) - before;

console.log("The test of Ann has added one post, and counts:", added);
// 2

// ## Count the rows of the test
//
// Each test makes its own author. If a column is unique, such as an email, each
// test needs a value of its own, for example from `crypto.randomUUID()`.
const own = await db.$count(posts, eq(posts.authorId, ann.id));

console.log("Posts of Ann:", own);
// 1

// A test of the whole table needs a database of its own: give each worker one, with
// its number in the name, `process.env.VITEST_POOL_ID` in Vitest, or
// `process.env.JEST_WORKER_ID` in Jest. Empty its tables before the test: a worker runs
// several files, one after another, and their rows stay.

await client.end();
