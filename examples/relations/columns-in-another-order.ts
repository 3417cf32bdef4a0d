// # A relation over two columns finds the line of another order
//
// A relation compares its two lists of columns one by one. Here, one list is
// reversed, so the number of an order is compared with the number of a line,
// without an error: both are integers.
//
// Write: `references: [orderLines.orderId, orderLines.lineNo]`, in the order of
// `fields`.
// Trap: wrong rows.
// In 1.0: the same.
// See: relations/relation-over-half-a-key, foreign-keys/two-columns.
// Also: composite key, composite foreign key, swapped columns, order of fields
// and references, null, wrong column order, pairs of columns.
//
// npm run example relations/columns-in-another-order

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { orderLines, shipments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const swapped = relations(shipments, ({ one }) => ({
  line: one(orderLines, {
    fields: [shipments.orderId, shipments.lineNo],
    references: [orderLines.lineNo, orderLines.orderId],
  }),
}));
const wrongDb = drizzle(client, { schema: { orderLines, shipments, swapped } });

// If no line has the swapped numbers, `line` is null, and its type has no null.
const wrongLines = await wrongDb.query.shipments.findMany({
  with: { line: true },
  orderBy: shipments.id,
});

console.log(
  "Wrong: shipment 2, of order 1, has a line of order 2:",
  wrongLines,
);
// [
//   {
//     id: 1,
//     orderId: 1,
//     lineNo: 1,
//     line: { orderId: 1, lineNo: 1, product: 'Ink' }
//   },
//   {
//     id: 2,
//     orderId: 1,
//     lineNo: 2,
//     line: { orderId: 2, lineNo: 1, product: 'Pens' }
//   },
//   {
//     id: 3,
//     orderId: 2,
//     lineNo: 1,
//     line: { orderId: 1, lineNo: 2, product: 'Paper' }
//   }
// ]

// ## Write the columns in the same order
const inOrder = relations(shipments, ({ one }) => ({
  line: one(orderLines, {
    fields: [shipments.orderId, shipments.lineNo],
    references: [orderLines.orderId, orderLines.lineNo],
  }),
}));
const rightDb = drizzle(client, { schema: { orderLines, shipments, inOrder } });

const rightLines = await rightDb.query.shipments.findMany({
  with: { line: true },
  orderBy: shipments.id,
});

console.log("Each shipment has its own line:", rightLines);
// [
//   {
//     id: 1,
//     orderId: 1,
//     lineNo: 1,
//     line: { orderId: 1, lineNo: 1, product: 'Ink' }
//   },
//   {
//     id: 2,
//     orderId: 1,
//     lineNo: 2,
//     line: { orderId: 1, lineNo: 2, product: 'Paper' }
//   },
//   {
//     id: 3,
//     orderId: 2,
//     lineNo: 1,
//     line: { orderId: 2, lineNo: 1, product: 'Pens' }
//   }
// ]

await client.end();
