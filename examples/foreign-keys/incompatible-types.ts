// # foreign key constraint "payments_order_ref_fkey" cannot be implemented
//
// The types of the two columns do not fit, such as `text` and `integer`, so the
// migration fails. `references()` takes any column, and
// TypeScript says nothing.
//
// Write: for an id of the type serial, `integer("order_id").references(() =>
// orders.id)`.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/serial-foreign-key, relations/text-and-integer,
// migrations/integer-to-text.
// Also: 42804, incompatible types, key columns are of incompatible types, uuid
// and text, integer and text, type of a foreign key, column types differ,
// varchar and integer, serial and bigint, type mismatch.
//
// npm run example foreign-keys/incompatible-types

import { DrizzleQueryError, sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { orders, payments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const byText = pgTable("by_text", {
  orderRef: text("order_ref").references(() => orders.id),
});

// This is what a migration does for such a key.
try {
  await db.execute(sql`
    alter table ${payments}
    add foreign key (order_ref) references ${orders} (id)
  `);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A text cannot reference an integer:", { code, message });
  // {
  //   code: '42804',
  //   message:
  //     'foreign key constraint "payments_order_ref_fkey" cannot be ' +
  //     'implemented'
  // }
}

const typesOfText = [byText.orderRef.getSQLType(), orders.id.getSQLType()];

console.log("Two types:", typesOfText);
// [ 'text', 'serial' ]

// ## Give the foreign key the type of the id
//
// A `serial` is an `integer` with a default, so the foreign key is an
// `integer()`. A `text` column that exists needs a cast in the migration: `alter
// column order_ref type integer using order_ref::integer`. drizzle-kit 0.31
// leaves out `using`: add it. Until the transaction ends, reads and writes of
// the table wait.
const byInteger = pgTable("by_integer", {
  orderId: integer("order_id").references(() => orders.id),
});
const typesOfInteger = [byInteger.orderId.getSQLType(), orders.id.getSQLType()];

console.log("Two types that fit:", typesOfInteger);
// [ 'integer', 'serial' ]

// ## Join columns of different types: a cast
//
// The index on `orders.id` does not serve this condition.
const paid = await db
  .select({ order: orders.id, amount: payments.amount })
  .from(orders)
  .innerJoin(payments, sql`${payments.orderRef} = ${orders.id}::text`)
  .orderBy(orders.id, payments.id);

console.log("The orders with their payments:", paid);
// [ { order: 1, amount: 30 }, { order: 2, amount: 12 } ]

await client.end();
