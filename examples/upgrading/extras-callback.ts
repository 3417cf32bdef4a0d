// # A key of `extras` is missing in the rows
//
// In 0.45, `extras` can be one callback for all keys. Drizzle 1.0 ignores this
// callback, and the rows lack the keys.
//
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses it, and it is ignored: the key is missing.
// See: relational-queries/computed-column, upgrading/imported-table.
// Also: extras with a callback is ignored, computed field is undefined after the
// upgrade, TS2322, TS7006, TS7031.
//
// npm run example upgrading/extras-callback

import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

const upperNames = await db.query.users.findMany({
  extras: (user, { sql }) => ({
    upper: sql<string>`upper(${user.name})`.as("upper"),
  }),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("A callback for all keys:", upperNames);
// [
//   { id: 1, name: 'Alice', upper: 'ALICE' },
//   { id: 2, name: 'Bob', upper: 'BOB' },
//   { id: 3, name: 'Carol', upper: 'CAROL' }
// ]

await client.end();
