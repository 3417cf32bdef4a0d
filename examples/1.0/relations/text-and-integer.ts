// # operator does not exist: integer = text
//
// In Drizzle 1.0, a relation can use a subquery that has the cast.
//
// npm run example 1.0/relations/text-and-integer

import { defineRelations, DrizzleQueryError, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client, db as lessonDb } from "../db";
import { orders, payments } from "../db/shop";
import { seed } from "../../../src/seed";

await seed("shop");

const uncast = defineRelations({ orders, payments }, (r) => ({
  payments: {
    order: r.one.orders({ from: r.payments.orderRef, to: r.orders.id }),
  },
}));

try {
  await drizzle({ client, relations: uncast }).query.payments.findMany({
    with: { order: true },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A text and an integer:", { code, message });
  // {
  //   code: '42883',
  //   message: 'operator does not exist: text = integer'
  // }
}

// ## Use a subquery with the cast in the relation
//
// PostgreSQL can read the orders again for each payment. For many rows, use a
// join with the cast, as in Drizzle 0.45. The name in `as()` must not be that of
// a table: the CTE can hide the table.
const ordersByRef = lessonDb
  .select({
    ref: sql<string>`${orders.id}::text`.as("ref"),
    customerId: orders.customerId,
  })
  .from(orders)
  .as("orders_by_ref");
const relations = defineRelations({ ordersByRef, payments }, (r) => ({
  payments: {
    order: r.one.ordersByRef({
      from: r.payments.orderRef,
      to: r.ordersByRef.ref,
    }),
  },
}));
const db = drizzle({ client, relations });

const inOneQuery = await db.query.payments.findMany({
  columns: { amount: true },
  with: { order: { columns: { customerId: true } } },
  orderBy: { id: "asc" },
});

console.log("In a relational query:", inOneQuery);
// [
//   { amount: 30, order: { customerId: 1 } },
//   { amount: 12, order: { customerId: 2 } }
// ]

await client.end();
