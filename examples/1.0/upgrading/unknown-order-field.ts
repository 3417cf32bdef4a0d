// # Unknown relational order field: "codec"
//
// `orderBy` of `db.query` takes an object or a callback in 1.0. A column is an
// object, too, and Drizzle treats its first key as a column, here `codec`.
//
// Write: `orderBy: { name: "desc", id: "asc" }`.
//
// npm run example 1.0/upgrading/unknown-order-field

import { desc } from "drizzle-orm";
import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: orderBy takes an object or a callback
    orderBy: users.id,
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A column:", error.message);
  // 'Unknown relational order field: "codec"'
}

// ## `desc()` and an array
//
// The message names another key.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: orderBy takes an object or a callback
    orderBy: desc(users.id),
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The result of desc():", error.message);
  // 'Unknown relational order field: "queryChunks"'
}

try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: orderBy takes an object or a callback
    orderBy: [users.name, users.id],
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An array:", error.message);
  // 'Unknown relational order field: "0"'
}

// ## Write an object
//
// The first key comes first in the order. Drizzle ignores a key whose value is
// `undefined`. A callback works, too, with the table that it gets.
const withObject = await db.query.users.findMany({
  orderBy: { name: "desc", id: "asc" },
});

console.log("An object:", withObject);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

await client.end();
