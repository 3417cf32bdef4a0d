// # A relation over one column of a two-column key returns the rows of other orders
//
// The foreign key has two columns, and the relation names only one of them. So
// a line of an order also gets the shipments of other orders' lines with the
// same number.
//
// Write: `fields: [shipments.orderId, shipments.lineNo]`, and both columns of the
// other table in `references`, in the same order.
// Trap: wrong rows.
// In 1.0: the same.
// See: relations/columns-in-another-order, relations/different-lengths,
// joins/half-of-a-key, foreign-keys/no-index.
// Also: composite key, composite foreign key, compound key, multi-column
// relation, two columns, tenant id, leak, data of somebody else.
//
// npm run example relations/relation-over-half-a-key

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { orderLines, shipments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const halfRelations = {
  linesHalf: relations(orderLines, ({ many }) => ({
    shipments: many(shipments),
  })),
  shipmentsHalf: relations(shipments, ({ one }) => ({
    line: one(orderLines, {
      fields: [shipments.lineNo], // and shipments.orderId is missing
      references: [orderLines.lineNo],
    }),
  })),
};
const half = drizzle(client, {
  schema: { orderLines, shipments, ...halfRelations },
});

const linesOfOrder2 = await half.query.orderLines.findMany({
  columns: { orderId: true, product: true },
  with: { shipments: { orderBy: (shipment, { asc }) => asc(shipment.id) } },
  where: (line, { eq }) => eq(line.orderId, 2),
});

console.log("Wrong: order 2 has a shipment of order 1:", linesOfOrder2);
// [
//   {
//     orderId: 2,
//     product: 'Pens',
//     shipments: [
//       { id: 1, orderId: 1, lineNo: 1 },
//       { id: 3, orderId: 2, lineNo: 1 }
//     ]
//   }
// ]

// ## Name all columns of the key
//
// `fields` and `references` have the columns of the foreign key, in the same
// order.
const wholeRelations = {
  linesWhole: relations(orderLines, ({ many }) => ({
    shipments: many(shipments),
  })),
  shipmentsWhole: relations(shipments, ({ one }) => ({
    line: one(orderLines, {
      fields: [shipments.orderId, shipments.lineNo],
      references: [orderLines.orderId, orderLines.lineNo],
    }),
  })),
};
const whole = drizzle(client, {
  schema: { orderLines, shipments, ...wholeRelations },
});

const rightLines = await whole.query.orderLines.findMany({
  columns: { orderId: true, product: true },
  with: { shipments: { orderBy: (shipment, { asc }) => asc(shipment.id) } },
  where: (line, { eq }) => eq(line.orderId, 2),
});

console.log("Only the shipments of order 2:", rightLines);
// [
//   {
//     orderId: 2,
//     product: 'Pens',
//     shipments: [ { id: 3, orderId: 2, lineNo: 1 } ]
//   }
// ]

await client.end();
