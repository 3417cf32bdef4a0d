// # Add a sum of related rows to a relational query: `extras`
//
// `db.query` has no `sum`. Put a subquery into `extras`, with a condition on the
// row that the callback gets.
//
// npm run example 1.0/relational-queries/sum-in-extras

import { avg, eq, sql, sum } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { orders, payments, relations } from "../db/shop";
import { seed } from "../../../src/seed";

await seed("shop");

const db = drizzle({ client, relations });

// A payment has the number of its order as text.
const isOfOrder = eq(sql`${orders.id}::text`, payments.orderRef);

// ## Convert the total
//
// `mapWith(Number)` makes a number: an integer is exact up to 9,007,199,254,740,991.
// Without it, the sum of integers and a `numeric` are strings here, and numbers inside
// `with`.
const withTotals = await db.query.customers.findMany({
  columns: { name: true },
  with: { orders: { columns: { id: true }, orderBy: { id: "asc" } } },
  extras: {
    total: (customer) => {
      const total = db
        .select({ value: sql`coalesce(${sum(payments.amount)}, 0)` })
        .from(payments)
        .innerJoin(orders, isOfOrder)
        .where(eq(orders.customerId, customer.id));
      return sql`${total}`.mapWith(Number);
    },
    average: (customer) => {
      const average = db
        .select({ value: sql`round(${avg(payments.amount)}, 2)` })
        .from(payments)
        .innerJoin(orders, isOfOrder)
        .where(eq(orders.customerId, customer.id));
      return sql<string | null>`${average}`;
    },
  },
  orderBy: { id: "asc" },
});

console.log("Each customer with the total and the average:", withTotals);
// [
//   { name: 'Dora', total: 30, average: '30.00', orders: [ { id: 1 } ] },
//   { name: 'Emil', total: 12, average: '12.00', orders: [ { id: 2 } ] },
//   { name: 'Fay', total: 0, average: null, orders: [] }
// ]

await client.end();
