// # Unknown relational filter field: "queryChunks"
//
// `where` of `db.query` takes an object in 1.0. The result of `eq()` is an object,
// too, and Drizzle treats its key `queryChunks` as a column.
//
// Write: `where: { id: 1 }`, in 1.0.
//
// npm run example 1.0/upgrading/unknown-filter-field

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findFirst({
    // @ts-expect-error TS2322: where takes an object
    where: eq(users.id, 1),
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A condition in findFirst():", error.message);
  // 'Unknown relational filter field: "queryChunks"'
}

// ## Write an object
//
// A value means equality. A `Date` needs `eq`: `{ createdAt: { eq: date } }`.
// Without `eq`, Drizzle writes no condition for a `Date`, and only TypeScript
// reports an error. An array or an object needs `eq`, too, and so does
// [a value from a request](../relational-queries/object-from-a-request.md).

const firstUser = await db.query.users.findFirst({ where: { id: 1 } });

console.log("An object in findFirst():", firstUser);
// { id: 1, name: 'Alice' }

// ## Several conditions
//
// Drizzle combines the keys of the object with `and`.
const laterPosts = await db.query.posts.findMany({
  columns: { title: true },
  where: { id: { gt: 1 }, title: { like: "%t%" } },
  orderBy: { id: "asc" },
});

console.log("Two conditions:", laterPosts);
// [ { title: 'Second Thoughts' }, { title: 'Getting Started' } ]

await client.end();
