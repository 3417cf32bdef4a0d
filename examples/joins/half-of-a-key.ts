// # A join on one column of a two-column key returns the lines of other orders
//
// The condition compares one of the two columns of the key. Each shipment is
// then joined with the lines of all orders that have this line number.
//
// Write: `and(eq(orderLines.orderId, shipments.orderId), eq(orderLines.lineNo,
// shipments.lineNo))`.
// Trap: wrong rows.
// In 1.0: the same.
// See: relations/relation-over-half-a-key, foreign-keys/two-columns.
// Also: composite key, compound key, multi-column join, and in a join
// condition, duplicate rows, tenant id.
//
// npm run example joins/half-of-a-key

import { and, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { orderLines, shipments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const tooMany = await db
  .select({
    shipment: shipments.id,
    ofOrder: shipments.orderId,
    lineOfOrder: orderLines.orderId,
  })
  .from(shipments)
  .innerJoin(orderLines, eq(orderLines.lineNo, shipments.lineNo))
  .orderBy(shipments.id, orderLines.orderId);

console.log("Five rows for three shipments:", tooMany);
// [
//   { shipment: 1, ofOrder: 1, lineOfOrder: 1 },
//   { shipment: 1, ofOrder: 1, lineOfOrder: 2 },
//   { shipment: 2, ofOrder: 1, lineOfOrder: 1 },
//   { shipment: 3, ofOrder: 2, lineOfOrder: 1 },
//   { shipment: 3, ofOrder: 2, lineOfOrder: 2 }
// ]

// ## Compare all columns of the key
//
// An inner join leaves out a shipment with a null in one of the columns.
const matched = await db
  .select({
    shipment: shipments.id,
    ofOrder: shipments.orderId,
    lineOfOrder: orderLines.orderId,
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

console.log("Each shipment with its line:", matched);
// [
//   { shipment: 1, ofOrder: 1, lineOfOrder: 1 },
//   { shipment: 2, ofOrder: 1, lineOfOrder: 1 },
//   { shipment: 3, ofOrder: 2, lineOfOrder: 2 }
// ]

await client.end();
