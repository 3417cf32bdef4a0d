// # Join three tables
//
// Add a join for each table after the first one. A condition can use the columns
// of every table that comes before it.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: joins/inner-after-left-join, joins/user-without-posts-disappears,
// joins/two-joins-repeat-rows.
// Also: join multiple tables, chain joins, join through a join table, left
// join then left join, four tables, join of joins, two joins, several left
// joins, users posts comments, many tables, deep join.
//
// npm run example joins/three-tables

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { customers, orderLines, orders } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// ## Only complete chains: inner joins
const products = await db
  .select({
    customer: customers.name,
    order: orders.id,
    product: orderLines.product,
  })
  .from(customers)
  .innerJoin(orders, eq(orders.customerId, customers.id))
  .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
  .orderBy(orders.id, orderLines.lineNo);

console.log("What each customer has ordered:", products);
// [
//   { customer: 'Dora', order: 1, product: 'Ink' },
//   { customer: 'Dora', order: 1, product: 'Paper' },
//   { customer: 'Emil', order: 2, product: 'Pens' }
// ]

// ## Keep every customer: left joins
//
// Use a left join for every table after the first one.
const everyCustomer = await db
  .select({ customer: customers.name, product: orderLines.product })
  .from(customers)
  .leftJoin(orders, eq(orders.customerId, customers.id))
  .leftJoin(orderLines, eq(orderLines.orderId, orders.id))
  .orderBy(customers.id, orders.id, orderLines.lineNo);

console.log("Every customer:", everyCustomer);
// [
//   { customer: 'Dora', product: 'Ink' },
//   { customer: 'Dora', product: 'Paper' },
//   { customer: 'Emil', product: 'Pens' },
//   { customer: 'Fay', product: null }
// ]

await client.end();
