// # A foreign key of two columns accepts a reference to a row that does not exist
//
// If one of the two columns is null, PostgreSQL by default checks neither of them.
// So a parcel of order 99 is accepted if its line is null.
//
// Write: `orderId: integer("order_id").notNull()`, and the same for `lineNo`.
// Trap: wrong rows.
// In 1.0: the same.
// See: foreign-keys/two-columns, foreign-keys/find-orphans,
// migrations/add-a-required-key, foreign-keys/set-null-not-null.
// Also: MATCH SIMPLE, MATCH FULL, nullable column, composite foreign key is
// not checked, orphan, notNull, num_nulls, half null, optional composite key,
// constraint not checked.
//
// npm run example foreign-keys/null-in-a-key

import { sql } from "drizzle-orm";
import { foreignKey, integer, pgTable } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { orderLines } from "../../src/db/shop";
import { seed } from "../../src/seed";

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

console.log("Wrong: a parcel of order 99, which does not exist:", accepted);
// [ { orderId: 99, lineNo: null } ]

// ## Declare both columns as notNull()
//
// TypeScript and PostgreSQL then refuse null. If both columns can be null
// together, add a check: `check (num_nulls(order_id, line_no) in (0, 2))`.
const boxes = pgTable(
  "boxes",
  {
    orderId: integer("order_id").notNull(),
    lineNo: integer("line_no").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.orderId, table.lineNo],
      foreignColumns: [orderLines.orderId, orderLines.lineNo],
    }),
  ],
);
const canBeNull = [!boxes.orderId.notNull, !boxes.lineNo.notNull];

console.log("Nullable:", canBeNull);
// [ false, false ]

await client.end();
