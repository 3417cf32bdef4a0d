// # A comparison with `max()` of a custom type finds the wrong rows
//
// `gt()` sends a value through the `toDriver()` of a column. Beside `max()` or
// another expression there is no column, and the value is sent as it is.
//
// Write: `gt(max(payments.cents), sql.param(2000, payments.cents))`.
// Trap: missing rows.
// In 1.0: the same.
// See: values/placeholder-not-encoded, sql/date-in-sql.
// Also: having, aggregate, customType, custom type, toDriver,
// mapToDriverValue, expression, abs, coalesce, encode a value.
//
// npm run example values/max-not-encoded

import { gt, max, sql } from "drizzle-orm";
import { customType, serial, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { shop } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// The column has 30 and 12, in euros. The custom type makes cents of them.
const euros = customType<{ data: number; driverData: number }>({
  dataType: () => "integer",
  toDriver: (cents) => cents / 100,
  fromDriver: (amount) => amount * 100,
});
const payments = shop.table("payments", {
  id: serial("id").primaryKey(),
  orderRef: text("order_ref").notNull(),
  cents: euros("amount").notNull(),
});

const noColumn = await db
  .select({ orderRef: payments.orderRef, most: max(payments.cents) })
  .from(payments)
  .groupBy(payments.orderRef)
  .having(gt(max(payments.cents), 2000));

console.log("Wrong: the order with 3000 is missing:", noColumn);
// []

// ## Name the column of the value
//
// `max()` itself returns cents: it reads the result as its column does.
const withColumn = await db
  .select({ orderRef: payments.orderRef, most: max(payments.cents) })
  .from(payments)
  .groupBy(payments.orderRef)
  .having(gt(max(payments.cents), sql.param(2000, payments.cents)));

console.log("With the column:", withColumn);
// [ { orderRef: '1', most: 3000 } ]

await client.end();
