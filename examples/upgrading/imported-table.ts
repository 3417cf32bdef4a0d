// # invalid reference to FROM-clause entry for table "users"
//
// In 0.45, the imported `users` works here, in `extras` and in the callback of
// `orderBy`. In 1.0, the statement calls the table `d0`, and PostgreSQL rejects
// the query.
//
// Write: the table that the callback gets, `orderBy: (user, { desc }) => desc(user.id)`.
// In 1.0, write each key of extras as such a callback, too.
// Trap: nothing in 0.45.
// In 1.0: an error.
// See: upgrading/extras-callback, upgrading/unknown-order-field.
// Also: 42P01, alias d0, sql in extras, imported table in orderBy, db.query fails
// after the upgrade.
//
// npm run example upgrading/imported-table

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const withExtras = await db.query.users.findMany({
  extras: { upper: sql<string>`upper(${users.name})`.as("upper") },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("An imported table in extras:", withExtras);
// [
//   { id: 1, name: 'Alice', upper: 'ALICE' },
//   { id: 2, name: 'Bob', upper: 'BOB' },
//   { id: 3, name: 'Carol', upper: 'CAROL' }
// ]

// ## Prepare the upgrade: use the table of the callback
//
// In `orderBy`, this works in 0.45 and in 1.0.
const withCallback = await db.query.users.findMany({
  orderBy: (user, { desc }) => desc(user.id),
});

console.log("The table of the callback:", withCallback);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

await client.end();
