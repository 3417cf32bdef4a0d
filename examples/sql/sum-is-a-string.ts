// # `sum()` and `avg()` return a string
//
// PostgreSQL returns the sum of integers as `bigint` or `numeric`, which can be
// too large for a number. `sum()` and `avg()` return a string, or null if
// no row has a value.
//
// Write: `sum(payments.amount).mapWith(Number)`, which is null if no row has a
// value.
// Trap: a string in place of a number.
// In 1.0: the same.
// See: sql/count-is-a-string, sql/map-with-in-extras, values/numeric-inside-with,
// joins/coalesce.
// Also: sum returns string, avg returns string, sum as number,
// mapWith(Number), sum is null, total amount, aggregate to a number, total as
// text, average, total price, sum is not a number, convert a decimal, revenue.
//
// npm run example sql/sum-is-a-string

import { avg, eq, sql, sum } from "drizzle-orm";
import { client, db } from "../../src/db";
import { payments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const [strings] = await db
  .select({ total: sum(payments.amount), average: avg(payments.amount) })
  .from(payments);

console.log("Strings:", strings);
// { total: '42', average: '21.0000000000000000' }

// ## Convert them with `mapWith(Number)`
//
// `Number` can round above 2^53, and a `numeric` of more than 15 digits.
// The sum of no rows is null, and in 0.45, the type does not say so.
const [numbers] = await db
  .select({ total: sum(payments.amount).mapWith(Number) })
  .from(payments)
  .where(eq(payments.orderRef, "1"));

console.log("A number:", numbers);
// { total: 30 }

const [noRows] = await db
  .select({ total: sum(payments.amount).mapWith(Number) })
  .from(payments)
  .where(eq(payments.orderRef, "3"));

console.log("No rows:", noRows);
// { total: null }

// ## 0 instead of null: `coalesce()`
//
// `::int` rounds a fraction, and fails above 2,147,483,647.
const [none] = await db
  .select({ total: sql<number>`coalesce(${sum(payments.amount)}, 0)::int` })
  .from(payments)
  .where(eq(payments.orderRef, "3"));

console.log("The sum of no rows:", none);
// { total: 0 }

await client.end();
