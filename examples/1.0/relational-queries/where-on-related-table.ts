// # A `where` on a related table finds the wrong user
//
// `where` of `db.query` takes an object in 1.0, not an SQL condition.
//
// Write: `where: { posts: { id: 3 } }`.
//
// npm run example 1.0/relational-queries/where-on-related-table

import { DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: an SQL condition is no filter
    where: eq(posts.id, 3),
    with: { posts: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An SQL condition:", error.message);
  // 'Unknown relational filter field: "queryChunks"'
}

// ## `RAW`: missing FROM-clause entry for table "posts"
//
// The key `RAW` takes an SQL condition, but the subquery of the users does not
// read the posts.
try {
  await db.query.users.findMany({
    where: { RAW: eq(posts.id, 3) },
    with: { posts: true },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The posts in RAW:", { code, message });
  // { code: '42P01', message: 'missing FROM-clause entry for table "posts"' }
}

// ## Name the relation in the filter
//
// Under the name of the relation, put the columns of the related table. `with` loads all
// posts of the user: for some of them, write a `where` there, too.
const authorOfThree = await db.query.users.findMany({
  where: { posts: { id: 3 } },
  with: { posts: true },
});

console.log("Bob, who wrote post 3:", authorOfThree);
// [
//   {
//     id: 2,
//     name: 'Bob',
//     posts: [ { id: 3, title: 'Getting Started', authorId: 2 } ]
//   }
// ]

await client.end();
