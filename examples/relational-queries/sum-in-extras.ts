// # Add a sum of related rows to a relational query: `extras`
//
// `db.query` has no `sum`. Put a subquery into `extras`, with a condition on the
// row that the callback gets.
//
// Group: count and sum.
// In 1.0: other code.
// See: joins/sum-per-parent, sql/count-in-extras, sql/map-with-in-extras,
// sql/sum-is-a-string, values/numeric-inside-with, relations/text-and-integer,
// sql/subquery-over-the-same-table, foreign-keys/no-index.
// Also: total in findMany, aggregate in db.query, average of related rows, min,
// max, Prisma _sum, sum of children, computed total, zero instead of null.
//
// npm run example relational-queries/sum-in-extras

import { avg, eq, sql, sum } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const { orders, payments } = schema;
const db = drizzle(client, { schema });

// A payment has the number of its order as text.
const isOfOrder = eq(sql`${orders.id}::text`, payments.orderRef);

// ## Cast the total in SQL
//
// In 0.45, `extras` convert nothing. `::int` makes a number, rounds a fraction, and
// fails above 2,147,483,647. A `numeric` is a string, but inside `with`, a number.
const withTotals = await db.query.customers.findMany({
  columns: { name: true },
  with: {
    orders: {
      columns: { id: true },
      orderBy: (order, { asc }) => asc(order.id),
    },
  },
  extras: (customer) => {
    const ofCustomer = eq(orders.customerId, customer.id);
    const total = db
      .select({ value: sql`coalesce(${sum(payments.amount)}, 0)::int` })
      .from(payments)
      .innerJoin(orders, isOfOrder)
      .where(ofCustomer);
    const average = db
      .select({ value: sql`round(${avg(payments.amount)}, 2)` })
      .from(payments)
      .innerJoin(orders, isOfOrder)
      .where(ofCustomer);
    return {
      total: sql<number>`${total}`.as("total"),
      average: sql<string | null>`${average}`.as("average"),
    };
  },
  orderBy: (customer, { asc }) => asc(customer.id),
});

console.log("Each customer with the total and the average:", withTotals);
// [
//   { name: 'Dora', total: 30, average: '30.00', orders: [ { id: 1 } ] },
//   { name: 'Emil', total: 12, average: '12.00', orders: [ { id: 2 } ] },
//   { name: 'Fay', total: 0, average: null, orders: [] }
// ]

await client.end();
