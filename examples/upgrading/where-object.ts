// # Cannot read properties of undefined (reading 'map')
//
// `where: { id: 1 }` is the syntax of 1.0. In 0.45, an object in `where` or
// `orderBy` of `db.query` throws this error.
//
// Write: `where: (user, { gt }) => gt(user.id, 1)`, in 0.45.
// Trap: an error.
// In 1.0: the object is right.
// See: upgrading, relational-queries/conditions.
// Also: object syntax in where and orderBy, documentation of relational
// queries v2, Cannot read properties of undefined (reading 'queryChunks'),
// TypeError, new filter syntax, object filter in the old version.
//
// npm run example upgrading/where-object

import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    // @ts-expect-error TS2353: where takes SQL or a callback
    where: { id: 1 },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An object in where:", error.message);
  // "Cannot read properties of undefined (reading 'map')"
}

// ## A callback for each key of `extras`
//
// This is the syntax of 1.0, too.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322, TS7006, TS7031: extras takes one callback
    extras: { upper: (user, { sql }) => sql`upper(${user.name})` },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A callback in extras:", error.message);
  // "Cannot read properties of undefined (reading 'queryChunks')"
}

// ## Use callbacks in 0.45

const lastFirst = await db.query.users.findMany({
  where: (user, { gt }) => gt(user.id, 1),
  orderBy: (user, { desc }) => desc(user.id),
  extras: (user, { sql }) => ({
    upper: sql<string>`upper(${user.name})`.as("upper"),
  }),
});

console.log("Callbacks:", lastFirst);
// [
//   { id: 3, name: 'Carol', upper: 'CAROL' },
//   { id: 2, name: 'Bob', upper: 'BOB' }
// ]

await client.end();
