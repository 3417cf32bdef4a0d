// # `where` with a callback returns all rows
//
// A callback in `where` of `db.query` filters the rows in 0.45. Drizzle 1.0
// ignores the callback, at the first level and inside `with`.
//
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses it, and it is ignored: all rows.
// See: relational-queries/conditions, upgrading/unknown-filter-field.
// Also: filter has no effect after the upgrade, where function is ignored,
// TS2322, TS7006, TS7031, filter ignored after the upgrade, everything is
// returned after the upgrade.
//
// npm run example upgrading/where-callback

import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

const firstUser = await db.query.users.findMany({
  where: (user, { eq }) => eq(user.id, 1),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("One user:", firstUser);
// [ { id: 1, name: 'Alice' } ]

await client.end();
