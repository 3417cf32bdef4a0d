// Generated from ../../joins/half-of-a-key.ts, as its code is the same in 1.0. Change it there.
//
// # A join over two tables with a key of two columns returns rows of another order
//
// The condition of the join compares one column of the key. Each shipment then
// is joined with the lines of all orders that have this number.
//
// Trap: wrong rows.
// In 1.0: the same.
// Also: composite key, compound key, multi-column join, and in a join
// condition, duplicate rows, tenant id.
//
// npm run example 1.0/joins/half-of-a-key

import { and, eq } from "drizzle-orm";
import { client, db } from "../db";
import { orderLines, shipments } from "../db/shop";
import { seed } from "../../../src/seed";

await seed("shop");

const tooMany = await db
  .select({
    shipment: shipments.id,
    ofOrder: shipments.orderId,
    lineOfOrder: orderLines.orderId,
    product: orderLines.product,
  })
  .from(shipments)
  .innerJoin(orderLines, eq(orderLines.lineNo, shipments.lineNo))
  .orderBy(shipments.id, orderLines.orderId);

console.log("Five rows for three shipments:", tooMany);
// [
//   { shipment: 1, ofOrder: 1, lineOfOrder: 1, product: 'Ink' },
//   { shipment: 1, ofOrder: 1, lineOfOrder: 2, product: 'Pens' },
//   { shipment: 2, ofOrder: 1, lineOfOrder: 1, product: 'Paper' },
//   { shipment: 3, ofOrder: 2, lineOfOrder: 1, product: 'Ink' },
//   { shipment: 3, ofOrder: 2, lineOfOrder: 2, product: 'Pens' }
// ]

// ## Compare all columns of the key
const onePerShipment = await db
  .select({
    shipment: shipments.id,
    ofOrder: shipments.orderId,
    lineOfOrder: orderLines.orderId,
    product: orderLines.product,
  })
  .from(shipments)
  .innerJoin(
    orderLines,
    and(
      eq(orderLines.orderId, shipments.orderId),
      eq(orderLines.lineNo, shipments.lineNo),
    ),
  )
  .orderBy(shipments.id);

console.log("Each shipment with its line:", onePerShipment);
// [
//   { shipment: 1, ofOrder: 1, lineOfOrder: 1, product: 'Ink' },
//   { shipment: 2, ofOrder: 1, lineOfOrder: 1, product: 'Paper' },
//   { shipment: 3, ofOrder: 2, lineOfOrder: 2, product: 'Pens' }
// ]

await client.end();
