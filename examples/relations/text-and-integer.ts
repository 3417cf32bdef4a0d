// # operator does not exist: integer = text
//
// A relation or a join compares a text with an integer, and PostgreSQL has no
// `=` for the two. TypeScript does not report it.
//
// Write: `${orders.id}::text = ${payments.orderRef}` in `sql`, as the condition of
// a join.
// Trap: an error.
// In 1.0: the same error, with the types in the other order.
// See: foreign-keys/incompatible-types, relations/array-of-ids,
// relations/subquery-as-relation, joins/json-column.
// Also: 42883, operator does not exist: text = integer, uuid = text, bigint =
// character varying, columns of different types, cast in a relation, types of
// keys differ, string id and numeric id, uuid stored as text.
//
// npm run example relations/text-and-integer

import { DrizzleQueryError, relations, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { orders, payments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const paymentsRelations = relations(payments, ({ one }) => ({
  order: one(orders, {
    fields: [payments.orderRef],
    references: [orders.id],
  }),
}));
const schema = { orders, payments, paymentsRelations };
const db = drizzle(client, { schema });

try {
  await db.query.payments.findMany({ with: { order: true } });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A text and an integer:", { code, message });
  // {
  //   code: '42883',
  //   message: 'operator does not exist: integer = text'
  // }
}

// ## Cast a column in the condition of a join
//
// Cast the number to text: the cast of a text that is no number fails. Null, or a
// text such as `01`, finds no order, and the inner join leaves out its payment. This
// join cannot use the index on `id`: add one on `((id::text))`.
const paymentsWithOrder = await db
  .select({ amount: payments.amount, customerId: orders.customerId })
  .from(payments)
  .innerJoin(orders, sql`${orders.id}::text = ${payments.orderRef}`)
  .orderBy(payments.id);

console.log("Payments with their orders:", paymentsWithOrder);
// [ { amount: 30, customerId: 1 }, { amount: 12, customerId: 2 } ]

await client.end();
