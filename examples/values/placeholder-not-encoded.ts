// # A prepared query finds the wrong row: a placeholder skips `toDriver()`
//
// `eq()` sends a value through the `toDriver()` of its column. A placeholder has
// no value yet, and its later value is sent as it is.
//
// Write: `sql.param(sql.placeholder("cents"), payments.cents)`.
// Trap: wrong row.
// In 1.0: the same.
// See: sql/date-placeholder, values/max-not-encoded.
// Also: sql.placeholder, prepared statement, prepare, execute, customType,
// custom type, mapToDriverValue, encode a parameter, money in cents.
//
// npm run example values/placeholder-not-encoded

import { eq, sql } from "drizzle-orm";
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

const withPlaceholder = db
  .select({ id: payments.id, cents: payments.cents })
  .from(payments)
  .where(eq(payments.cents, sql.placeholder("cents")))
  .prepare("payments_of_an_amount");
const of12Cents = await withPlaceholder.execute({ cents: 12 });

console.log("Wrong: nobody has paid 12 cents:", of12Cents);
// [ { id: 2, cents: 1200 } ]

// ## Name the column of the placeholder
//
// `sql.param()` gives the later value to the `toDriver()` of the column. In 0.45, a
// null goes through `toDriver()`, too, also in `values()`: the one above makes 0 of it.
const withColumn = db
  .select({ id: payments.id, cents: payments.cents })
  .from(payments)
  .where(
    eq(payments.cents, sql.param(sql.placeholder("cents"), payments.cents)),
  )
  .prepare("payments_of_an_amount_in_cents");
const of1200Cents = await withColumn.execute({ cents: 1200 });

console.log("With the column:", of1200Cents);
// [ { id: 2, cents: 1200 } ]

// ## A placeholder in `values()` needs no `sql.param()`
//
// There, Drizzle knows the column. A `toDriver()` that returns `sql` takes no
// placeholder.
const insertPayment = db
  .insert(payments)
  .values({ orderRef: "1", cents: sql.placeholder("cents") })
  .returning({ cents: payments.cents })
  .prepare("insert_payment");
const inserted = await insertPayment.execute({ cents: 500 });

console.log("Inserted:", inserted);
// [ { cents: 500 } ]

await client.end();
