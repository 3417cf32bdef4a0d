// # Unknown relational order field: "codec"
//
// `orderBy` of `db.query` accepts columns and the result of `desc()` in 0.45.
// Drizzle 1.0 treats each as an object of columns, and throws an error.
//
// Write: `orderBy: (user, { asc, desc }) => [desc(user.name), asc(user.id)]`.
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses it, and Drizzle throws an error.
// See: upgrading/imported-table, relational-queries/order-by-parent.
// Also: Unknown relational order field "queryChunks", "0", orderBy with desc() or
// an array in findMany, DrizzleError, TS2322.
//
// npm run example upgrading/unknown-order-field

import { desc } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const byId = await db.query.users.findMany({ orderBy: users.id });

console.log("A column:", byId);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

// ## The result of `desc()`

const byIdDescending = await db.query.users.findMany({
  orderBy: desc(users.id),
});

console.log("The result of desc():", byIdDescending);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

// ## Prepare the upgrade: use a callback
//
// A callback in `orderBy` works in 0.45 and in 1.0. Use the table that the
// callback gets: in 1.0, `asc(users.id)` with the imported table is an error.
const withCallback = await db.query.users.findMany({
  orderBy: (user, { asc, desc }) => [desc(user.name), asc(user.id)],
});

console.log("A callback:", withCallback);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

await client.end();
