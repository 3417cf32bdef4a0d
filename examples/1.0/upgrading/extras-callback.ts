// # A key of `extras` is missing in the rows
//
// `extras` takes an object in 1.0. Drizzle ignores a callback without an error,
// also inside `with`. TypeScript refuses the callback.
//
// Write: ``upper: (user, { sql }) => sql<string>`upper(${user.name})` ``, a
// callback for each key, in 1.0.
//
// npm run example 1.0/upgrading/extras-callback

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const namesOnly = await db.query.users.findMany({
  // @ts-expect-error TS2322, TS7006, TS7031: extras takes an object
  extras: (user, { sql }) => ({
    upper: sql<string>`upper(${user.name})`.as("upper"),
  }),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The key is missing:", namesOnly);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

// ## Write a callback for each key
//
// `as()` is not necessary.
const upperNames = await db.query.users.findMany({
  extras: {
    upper: (user, { sql }) => sql<string>`upper(${user.name})`,
  },
  orderBy: { id: "asc" },
});

console.log("A callback for each key:", upperNames);
// [
//   { id: 1, name: 'Alice', upper: 'ALICE' },
//   { id: 2, name: 'Bob', upper: 'BOB' },
//   { id: 3, name: 'Carol', upper: 'CAROL' }
// ]

await client.end();
