// # Source has 1 element(s) but target requires 2
//
// TypeScript accepts two lists of different lengths, and `defineRelations()`
// throws an error.
//
// Write: `to: [r.orderLines.orderId, r.orderLines.lineNo]`, as many columns as in
// `from`, in the same order.
//
// npm run example 1.0/relations/different-lengths

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { orderLines, shipments } from "../db/shop";
import { seed } from "../../../src/seed";

await seed("shop");

try {
  defineRelations({ orderLines, shipments }, (r) => ({
    shipments: {
      line: r.one.orderLines({
        from: [r.shipments.orderId, r.shipments.lineNo],
        to: r.orderLines.orderId,
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("There is no second column:", error.message);
  // 'relations -> shipments: { line: r.one.orderLines(...) }: "from" and ' +
  //   '"to" fields without "through" must have the same length'
}

// ## Name the same number of columns on both sides
const even = defineRelations({ orderLines, shipments }, (r) => ({
  shipments: {
    line: r.one.orderLines({
      from: [r.shipments.orderId, r.shipments.lineNo],
      to: [r.orderLines.orderId, r.orderLines.lineNo],
      optional: false,
    }),
  },
}));
const rightDb = drizzle({ client, relations: even });
const products = await rightDb.query.shipments.findMany({
  columns: { id: true },
  with: { line: { columns: { product: true } } },
  orderBy: { id: "asc" },
});

console.log("Each shipment with its line:", products);
// [
//   { id: 1, line: { product: 'Ink' } },
//   { id: 2, line: { product: 'Paper' } },
//   { id: 3, line: { product: 'Pens' } }
// ]

await client.end();
