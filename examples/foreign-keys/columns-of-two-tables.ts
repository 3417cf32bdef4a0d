// # foreign key referenced-columns list must not contain duplicates
//
// A foreign key references one table, and `foreignColumns` has columns of two.
// Drizzle takes both names for columns of the first table, and TypeScript does
// not refuse it.
//
// Write: `references(() => customers.id)` and `references(() => orders.id)`.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/two-columns.
// Also: 42830, 42703, column referenced in foreign key constraint does not
// exist, composite foreign key, foreignColumns, two tables, migration fails.
//
// npm run example foreign-keys/columns-of-two-tables

import { DrizzleQueryError, sql } from "drizzle-orm";
import {
  foreignKey,
  getTableConfig,
  integer,
  pgTable,
} from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { customers, orders, shipments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const tickets = pgTable(
  "tickets",
  { customerId: integer("customer_id"), orderId: integer("order_id") },
  (table) => [
    foreignKey({
      columns: [table.customerId, table.orderId],
      foreignColumns: [customers.id, orders.id],
    }),
  ],
);

// The migration has a statement like this. If the second name is not a column
// of the first table, the error is 42703: the referenced column does not exist.
try {
  await db.execute(sql`
    alter table ${shipments} add foreign key (order_id, line_no)
    references ${customers} (id, id)
  `);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Both columns are id:", { code, message });
  // {
  //   code: '42830',
  //   message:
  //     'foreign key referenced-columns list must not contain duplicates'
  // }
}

const [key] = getTableConfig(tickets).foreignKeys;

console.log("The name has only the first table:", key?.getName());
// 'tickets_customer_id_order_id_customers_id_id_fk'

// ## One foreign key for each table
//
// The two keys do not check that the order belongs to the customer. For that,
// declare one key of two columns that references `customer_id` and `id` of the
// orders, which need a unique constraint over both.
const calls = pgTable("calls", {
  customerId: integer("customer_id").references(() => customers.id),
  orderId: integer("order_id").references(() => orders.id),
});
const names = getTableConfig(calls).foreignKeys.map((foreign) =>
  foreign.getName(),
);

console.log("Two keys:", names);
// [
//   'calls_customer_id_customers_id_fk',
//   'calls_order_id_orders_id_fk'
// ]

await client.end();
