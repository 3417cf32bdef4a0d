// # Sum, average and minimum of related rows, also of a customer without any
//
// A left join keeps the customers without payments. Their sum is null, not 0:
// wrap it in `coalesce()`.
//
// Group: count and sum.
// In 1.0: the same.
// See: sql/sum-is-a-string, joins/sum-too-high,
// relational-queries/sum-in-extras, joins/count-without-posts, joins/having,
// joins/desc-nulls-first, joins/user-without-posts-disappears.
// Also: total per customer, sum per group, sum of a joined table, average per
// user, average rating, min, max, groupBy, aggregate, sum is null, zero, Prisma
// aggregate, _sum, _avg.
//
// npm run example joins/sum-per-parent

import { avg, count, eq, min, sql, sum } from "drizzle-orm";
import { client, db } from "../../src/db";
import { customers, orders, payments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// Dora pays her order in two parts. A payment has the number of its order as text.
await db.insert(payments).values({ orderRef: "1", amount: 15 });
const isOfOrder = eq(sql`${orders.id}::text`, payments.orderRef);

// ## Group by the customer
//
// `sum()` and `avg()` return strings, and `min()` and `max()` the type of the
// column.
const perCustomer = await db
  .select({
    name: customers.name,
    total: sum(payments.amount),
    average: avg(payments.amount),
    smallest: min(payments.amount),
  })
  .from(customers)
  .leftJoin(orders, eq(orders.customerId, customers.id))
  .leftJoin(payments, isOfOrder)
  .groupBy(customers.id)
  .orderBy(customers.id);

console.log("Null for Fay:", perCustomer);
// [
//   {
//     name: 'Dora',
//     total: '45',
//     average: '22.5000000000000000',
//     smallest: 15
//   },
//   {
//     name: 'Emil',
//     total: '12',
//     average: '12.0000000000000000',
//     smallest: 12
//   },
//   { name: 'Fay', total: null, average: null, smallest: null }
// ]

// ## A number, and 0 instead of null
//
// `Number` can round an integer above 2^53 and a `numeric` of more than 15 digits:
// for large amounts, keep a string, with `.mapWith(String)`.
const numbers = await db
  .select({
    name: customers.name,
    payments: count(payments.id),
    total: sql`coalesce(${sum(payments.amount)}, 0)`.mapWith(Number),
    average: sql<string | null>`round(${avg(payments.amount)}, 2)`,
  })
  .from(customers)
  .leftJoin(orders, eq(orders.customerId, customers.id))
  .leftJoin(payments, isOfOrder)
  .groupBy(customers.id)
  .orderBy(customers.id);

console.log("The total is a number:", numbers);
// [
//   { name: 'Dora', payments: 2, total: 45, average: '22.50' },
//   { name: 'Emil', payments: 1, total: 12, average: '12.00' },
//   { name: 'Fay', payments: 0, total: 0, average: null }
// ]

await client.end();
