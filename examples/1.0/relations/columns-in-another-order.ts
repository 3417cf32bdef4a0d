// # A relation over two columns finds the line of another order
//
// A relation compares its two lists of columns one by one. Here, one list is
// reversed, so the number of an order is compared with the number of a line,
// without an error: both are integers.
//
// Write: `to: [r.orderLines.orderId, r.orderLines.lineNo]`, in the order of `from`.
//
// npm run example 1.0/relations/columns-in-another-order

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { orderLines, shipments } from "../db/shop";
import { seed } from "../../../src/seed";

await seed("shop");

const swapped = defineRelations({ orderLines, shipments }, (r) => ({
  shipments: {
    line: r.one.orderLines({
      from: [r.shipments.orderId, r.shipments.lineNo],
      to: [r.orderLines.lineNo, r.orderLines.orderId],
      optional: false, // as the foreign key is notNull()
    }),
  },
}));
const wrongDb = drizzle({ client, relations: swapped });

// If no line has the swapped numbers, `line` is null, and its type has no null.
const wrongLines = await wrongDb.query.shipments.findMany({
  with: { line: true },
  orderBy: { id: "asc" },
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
const inOrder = defineRelations({ orderLines, shipments }, (r) => ({
  shipments: {
    line: r.one.orderLines({
      from: [r.shipments.orderId, r.shipments.lineNo],
      to: [r.orderLines.orderId, r.orderLines.lineNo],
      optional: false,
    }),
  },
}));
const rightDb = drizzle({ client, relations: inOrder });

const rightLines = await rightDb.query.shipments.findMany({
  with: { line: true },
  orderBy: { id: "asc" },
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
