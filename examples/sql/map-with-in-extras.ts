// # `mapWith(Number)` has no effect in `extras`
//
// In `extras`, Drizzle 0.45 drops the conversion of `mapWith()`, but keeps its
// type: outside `with`, postgres.js and node-postgres return a `bigint` as a string.
//
// Write: a cast in the SQL: `count(*) over ()::int`.
// Trap: wrong type.
// In 1.0: fixed.
// See: sql/count-is-a-string, sql/count-in-extras,
// relational-queries/page-and-total.
// Issues: #1157.
// Also: string instead of number, count in extras is a string, computed field,
// bigint, total number of rows, count(*) over (), cast to int, extra is a
// string, number in extras.
//
// npm run example sql/map-with-in-extras

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

const totalExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: { total: sql`count(*) over ()`.mapWith(Number).as("total") },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 2,
});

console.log("Wrong: the total is a string:", totalExtra);
// [ { name: 'Alice', total: '3' }, { name: 'Bob', total: '3' } ]

// ## Cast the value in SQL: `::int`
//
// The driver returns an `integer` as a number. `::int` rounds a fraction, and
// fails above 2,147,483,647. In 0.45, a window function in the `extras` of a
// `many()` is an error.
const castExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: { total: sql<number>`count(*) over ()::int`.as("total") },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 2,
});

console.log("With a cast:", castExtra);
// [ { name: 'Alice', total: 3 }, { name: 'Bob', total: 3 } ]

await client.end();
