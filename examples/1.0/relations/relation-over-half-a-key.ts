// # A relation over one column of a two-column key returns the rows of other orders
//
// The foreign key has two columns, and the relation names only one of them. So
// a line of an order also gets the shipments of other orders' lines with the
// same number.
//
// Write: `from: [r.shipments.orderId, r.shipments.lineNo]`, and both columns of
// the other table in `to`, in the same order.
//
// npm run example 1.0/relations/relation-over-half-a-key

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { orderLines, shipments } from "../db/shop";
import { seed } from "../../../src/seed";

await seed("shop");

const halfRelations = defineRelations({ orderLines, shipments }, (r) => ({
  orderLines: { shipments: r.many.shipments() },
  shipments: {
    line: r.one.orderLines({
      from: r.shipments.lineNo, // and r.shipments.orderId is missing
      to: r.orderLines.lineNo,
    }),
  },
}));
const half = drizzle({ client, relations: halfRelations });

const linesOfOrder2 = await half.query.orderLines.findMany({
  columns: { orderId: true, product: true },
  with: { shipments: { orderBy: { id: "asc" } } },
  where: { orderId: 2 },
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
// `from` and `to` have the columns of the foreign key, in the same order.
const wholeRelations = defineRelations({ orderLines, shipments }, (r) => ({
  orderLines: { shipments: r.many.shipments() },
  shipments: {
    line: r.one.orderLines({
      from: [r.shipments.orderId, r.shipments.lineNo],
      to: [r.orderLines.orderId, r.orderLines.lineNo],
    }),
  },
}));
const whole = drizzle({ client, relations: wholeRelations });

const rightLines = await whole.query.orderLines.findMany({
  columns: { orderId: true, product: true },
  with: { shipments: { orderBy: { id: "asc" } } },
  where: { orderId: 2 },
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
