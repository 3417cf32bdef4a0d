// # `orderBy` puts anna after Carol: upper and lower case
//
// A collation decides how text is sorted. With `C`, that of the embedded
// PostgreSQL, the letters A to Z come before a to z.
//
// Write: `` orderBy(sql`lower(${users.name})`, users.id) ``.
// Trap: wrong order.
// In 1.0: the same.
// See: joins/case-insensitive, relational-queries/order-inside-with,
// joins/cursor-skips-rows.
// Also: sort ignoring case, case insensitive order by, alphabetical order, COLLATE,
// collation, umlauts, accents, natural sort, locale, localeCompare, ASCII order.
//
// npm run example joins/sort-ignoring-case

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");
await db.insert(users).values({ name: "anna" });

// `collate "C"` makes the order the same on each server.
const capitalsFirst = await db
  .select({ name: users.name })
  .from(users)
  .orderBy(sql`${users.name} collate "C"`);

console.log("anna is after Carol:", capitalsFirst);
// [
//   { name: 'Alice' },
//   { name: 'Bob' },
//   { name: 'Carol' },
//   { name: 'anna' }
// ]

// ## Sort by the name in lower case
//
// The id decides between names that differ only in case. An index on
// `(lower(name), id)` serves this order, and one on the name does not.
const ignoringCase = await db
  .select({ name: users.name })
  .from(users)
  .orderBy(sql`lower(${users.name})`, users.id);

console.log("In lower case:", ignoringCase);
// [
//   { name: 'Alice' },
//   { name: 'anna' },
//   { name: 'Bob' },
//   { name: 'Carol' }
// ]

// ## The same in a relational query
const inDbQuery = await db.query.users.findMany({
  columns: { name: true },
  orderBy: (user) => [sql`lower(${user.name})`, user.id],
});

console.log("With db.query:", inDbQuery);
// [
//   { name: 'Alice' },
//   { name: 'anna' },
//   { name: 'Bob' },
//   { name: 'Carol' }
// ]

// With the collation `C`, `é` is after `z`, also in lower case. If `LC_CTYPE` is
// `C`, too, `lower()` does not change `É`. A server that was built with ICU has
// `collate "und-x-icu"`, which sorts `é` beside `e`, and `anna` before `Bob`.

await client.end();
