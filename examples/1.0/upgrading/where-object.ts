// # Cannot read properties of undefined (reading 'map')
//
// An object in `where` and `orderBy` is right in 1.0.
//
// npm run example 1.0/upgrading/where-object

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const firstUser = await db.query.users.findMany({
  where: { id: 1 },
});

console.log("An object in where:", firstUser);
// [ { id: 1, name: 'Alice' } ]

// ## A callback for each key of `extras`
//
// The callback gets the table and `sql`.
const withExtras = await db.query.users.findMany({
  where: { id: { gt: 1 } },
  orderBy: { id: "desc" },
  extras: { upper: (user, { sql }) => sql<string>`upper(${user.name})` },
});

console.log("A callback in extras:", withExtras);
// [
//   { id: 3, name: 'Carol', upper: 'CAROL' },
//   { id: 2, name: 'Bob', upper: 'BOB' }
// ]

await client.end();
