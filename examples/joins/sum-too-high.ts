// # `sum()` is too high when a query joins a second table
//
// A payment is in one row for each line of its order, and `sum()` adds it in
// each row. `sumDistinct()` adds equal amounts only once.
//
// Write: the sum in a subquery with its own `groupBy`:
// `.groupBy(payments.orderRef).as("totals")`.
// Trap: wrong sum.
// In 1.0: the same.
// See: joins/counts-too-high, joins/sum-per-parent, joins/join-a-subquery,
// joins/two-joins-repeat-rows.
// Also: sum is doubled, totals multiplied, fan-out, two left joins, sumDistinct,
// avg is wrong, duplicate rows in an aggregate, sum of two tables.
//
// npm run example joins/sum-too-high

import { count, eq, sql, sum, sumDistinct } from "drizzle-orm";
import { client, db } from "../../src/db";
import { orderLines, orders, payments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// Order 1 has two lines, and two payments of 30. A payment has the number of its
// order as text.
await db.insert(payments).values({ orderRef: "1", amount: 30 });
const isOfOrder = eq(sql`${orders.id}::text`, payments.orderRef);

const tooHigh = await db
  .select({
    order: orders.id,
    paid: sum(payments.amount),
    distinct: sumDistinct(payments.amount),
  })
  .from(orders)
  .leftJoin(orderLines, eq(orderLines.orderId, orders.id))
  .leftJoin(payments, isOfOrder)
  .groupBy(orders.id)
  .orderBy(orders.id);

console.log("Order 1 has 120 and 30 instead of 60:", tooHigh);
// [
//   { order: 1, paid: '120', distinct: '30' },
//   { order: 2, paid: '12', distinct: '12' }
// ]

// ## Sum in a subquery, then join
//
// In the second query, group by `totals.paid`, too: `sum(totals.paid)` would
// add it once for each line. In 0.45, no other table of the query can have a
// column `paid`: that name would be ambiguous.
const totals = db
  .select({
    orderRef: payments.orderRef,
    paid: sum(payments.amount).as("paid"),
  })
  .from(payments)
  .groupBy(payments.orderRef)
  .as("totals");

const right = await db
  .select({
    order: orders.id,
    lines: count(orderLines.lineNo),
    paid: sql`coalesce(${totals.paid}, 0)`.mapWith(Number),
  })
  .from(orders)
  .leftJoin(orderLines, eq(orderLines.orderId, orders.id))
  .leftJoin(totals, eq(sql`${orders.id}::text`, totals.orderRef))
  .groupBy(orders.id, totals.paid)
  .orderBy(orders.id);

console.log("Lines and payments of each order:", right);
// [ { order: 1, lines: 2, paid: 60 }, { order: 2, lines: 1, paid: 12 } ]

// ## Or put the subquery into the field
//
// It runs once for each order: declare an index on the column of its condition.
const paid = db
  .select({ paid: sql`coalesce(${sum(payments.amount)}, 0)`.mapWith(Number) })
  .from(payments)
  .where(isOfOrder);
const inAField = await db
  .select({ order: orders.id, paid: sql`${paid}`.mapWith(Number) })
  .from(orders)
  .orderBy(orders.id);

console.log("The same sums:", inAField);
// [ { order: 1, paid: 60 }, { order: 2, paid: 12 } ]

await client.end();
