// # Source has 1 element(s) but target requires 2
//
// TypeScript refuses two lists of different lengths. If the program runs, the
// query fails, or it compares only the first columns and can return wrong rows.
//
// Write: `references: [orderLines.orderId, orderLines.lineNo]`, as many columns as
// in `fields`, in the same order.
// Trap: TypeScript error.
// In 1.0: another error, not from TypeScript.
// See: relations/relation-over-half-a-key, relations/columns-in-another-order.
// Also: TS2322, composite key, Cannot read properties of undefined (reading
// 'table'), fields and references, must have the same length.
//
// npm run example relations/different-lengths

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { orderLines, shipments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const uneven = relations(shipments, ({ one }) => ({
  line: one(orderLines, {
    fields: [shipments.orderId, shipments.lineNo],
    // @ts-expect-error TS2322: one column is missing
    references: [orderLines.orderId],
  }),
}));
const wrongDb = drizzle(client, { schema: { orderLines, shipments, uneven } });
try {
  await wrongDb.query.shipments.findMany({ with: { line: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("There is no second column:", error.message);
  // "Cannot read properties of undefined (reading 'table')"
}

// ## Name the same number of columns on both sides
const even = relations(shipments, ({ one }) => ({
  line: one(orderLines, {
    fields: [shipments.orderId, shipments.lineNo],
    references: [orderLines.orderId, orderLines.lineNo],
  }),
}));
const rightDb = drizzle(client, { schema: { orderLines, shipments, even } });
const products = await rightDb.query.shipments.findMany({
  columns: { id: true },
  with: { line: { columns: { product: true } } },
  orderBy: shipments.id,
});

console.log("Each shipment with its line:", products);
// [
//   { id: 1, line: { product: 'Ink' } },
//   { id: 2, line: { product: 'Paper' } },
//   { id: 3, line: { product: 'Pens' } }
// ]

await client.end();
