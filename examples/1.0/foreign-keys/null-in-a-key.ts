// Generated from ../../foreign-keys/null-in-a-key.ts, as its code is the same in 1.0. Change it there.
//
// # A foreign key of two columns accepts a row that does not exist
//
// One of the two columns is null, and then PostgreSQL checks neither of them.
// So a shipment of order 99 is accepted if its line is null.
//
// Trap: wrong rows.
// In 1.0: the same.
// Also: MATCH SIMPLE, MATCH FULL, nullable column, composite foreign key is not
// checked, orphan, notNull.
//
// npm run example 1.0/foreign-keys/null-in-a-key

import { DrizzleQueryError, sql } from "drizzle-orm";
import { foreignKey, integer, pgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../db";
import { orderLines, shipments } from "../db/shop";
import { seed } from "../../../src/seed";

await seed("shop");

const parcels = pgTable(
  "parcels",
  { orderId: integer("order_id"), lineNo: integer("line_no") },
  (table) => [
    foreignKey({
      columns: [table.orderId, table.lineNo],
      foreignColumns: [orderLines.orderId, orderLines.lineNo],
    }),
  ],
);
const accepted = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table lines (
      order_id integer, line_no integer, primary key (order_id, line_no)
    ) on commit drop;
    create temporary table parcels (
      order_id integer, line_no integer,
      foreign key (order_id, line_no) references lines (order_id, line_no)
    ) on commit drop
  `);
  return tx.insert(parcels).values({ orderId: 99, lineNo: null }).returning();
});

console.log("There is no order 99:", accepted);
// [ { orderId: 99, lineNo: null } ]

// ## Declare both columns as notNull()
//
// The shipments have it. TypeScript and PostgreSQL then refuse null, and the key
// is checked.
try {
  await db.insert(shipments).values({ orderId: 99, lineNo: 1 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, detail } = error.cause;
  console.log("Refused without null:", { code, detail });
  // {
  //   code: '23503',
  //   detail:
  //     'Key (order_id, line_no)=(99, 1) is not present in table ' +
  //     '"order_lines".'
  // }
}

await client.end();
