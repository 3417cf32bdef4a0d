// # foreign key referenced-columns list must not contain duplicates
//
// A foreign key references one table, but `foreignColumns` here has columns of
// two. Drizzle takes both for columns of the first one, and TypeScript does not
// refuse it.
//
// Write: `references(() => customers.id)` and `references(() => orders.id)`.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/two-columns, foreign-keys/null-in-a-key,
// foreign-keys/no-index.
// Also: 42830, 42703, column referenced in foreign key constraint does not
// exist, composite foreign key, foreignColumns, two tables, migration fails.
//
// npm run example foreign-keys/columns-of-two-tables

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { DrizzleQueryError } from "drizzle-orm";
import { foreignKey, integer, pgTable, serial } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";

const customers = pgTable("customers", { id: serial("id").primaryKey() });
const orders = pgTable("orders", { id: serial("id").primaryKey() });
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
const migration = await generateMigration(
  generateDrizzleJson({}),
  generateDrizzleJson({ customers, orders, tickets }),
);

// If the second name is not a column of the first table, the error is 42703: the
// referenced column does not exist.
try {
  await db.transaction(async (tx) => {
    for (const statement of migration) await tx.execute(statement);
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The migration fails, both columns are id:", { code, message });
  // {
  //   code: '42830',
  //   message: 'foreign key referenced-columns list must not contain duplicates'
  // }
}

// ## One foreign key for each table
//
// The two keys do not check that the order belongs to the customer. [One key of
// two columns](two-columns.md) can check this.
const calls = pgTable("calls", {
  customerId: integer("customer_id").references(() => customers.id),
  orderId: integer("order_id").references(() => orders.id),
});
const twoKeys = await generateMigration(
  generateDrizzleJson({ customers, orders }),
  generateDrizzleJson({ customers, orders, calls }),
);

console.log("Two keys:", twoKeys);
// [
//   'CREATE TABLE "calls" (\n' +
//     '\t"customer_id" integer,\n' +
//     '\t"order_id" integer\n' +
//     ');\n',
//   'ALTER TABLE "calls" ADD CONSTRAINT ' +
//     '"calls_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") ' +
//     'REFERENCES "public"."customers"("id") ON DELETE no action ON ' +
//     'UPDATE no action;',
//   'ALTER TABLE "calls" ADD CONSTRAINT "calls_order_id_orders_id_fk" ' +
//     'FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON ' +
//     'DELETE no action ON UPDATE no action;'
// ]

await client.end();
