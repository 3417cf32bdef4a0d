// # `where` in `db.query`: column users.title does not exist
//
// `where` of `db.query` takes an object in 1.0. TypeScript refuses an SQL
// condition, and Drizzle throws an error before it sends a query.
//
// Write: `where: { posts: { title: "Hello World" } }`.
//
// npm run example 1.0/relational-queries/column-does-not-exist

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: an SQL condition is no filter
    where: eq(posts.title, "Hello World"),
    with: { posts: true },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An SQL condition:", error.message);
  // 'Unknown relational filter field: "queryChunks"'
}

// ## Unknown relational filter field: "title"
//
// The same column in an object is refused too, and the message names it.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2353: users have no title
    where: { title: "Hello World" },
    with: { posts: true },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A title of users:", error.message);
  // 'Unknown relational filter field: "title"'
}

// ## Name the relation in the filter
//
// Under the name of the relation, put the columns of the related table.
const authorOfHelloWorld = await db.query.users.findMany({
  where: { posts: { title: "Hello World" } },
  orderBy: { id: "asc" },
});

console.log("The author of Hello World:", authorOfHelloWorld);
// [ { id: 1, name: 'Alice' } ]

await client.end();
