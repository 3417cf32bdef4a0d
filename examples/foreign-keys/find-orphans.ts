// # Find the rows whose parent does not exist
//
// Without a foreign key, PostgreSQL does not check that the parent exists. A
// left join with the parent finds the rows without a parent.
//
// Group: filter.
// In 1.0: the same.
// See: foreign-keys/add-a-key, joins/without-a-match,
// relations/text-and-integer.
// Also: orphans, orphaned rows, dangling reference, anti join, missing parent,
// relation without foreign key, parent is gone, child without a parent,
// references to deleted rows, invalid references, data integrity check, clean
// up before a foreign key.
//
// npm run example foreign-keys/find-orphans

import { eq, isNull, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { orders, payments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// A payment names its order in a text, without a foreign key. If that column is
// nullable, add `isNotNull(payments.orderRef)` to this select and to the delete
// below: rows with null count as orphans, too. Texts are compared, so `01` is an
// orphan even if order 1 exists.
await db.delete(orders).where(eq(orders.id, 2));

const orphans = await db
  .select({ payment: payments.id, orderRef: payments.orderRef })
  .from(payments)
  .leftJoin(orders, sql`${orders.id}::text = ${payments.orderRef}`)
  .where(isNull(orders.id))
  .orderBy(payments.id);

console.log("The order of payment 2 is gone:", orphans);
// [ { payment: 2, orderRef: '2' } ]

// ## Delete the orphans
//
// If a table references itself, this condition deletes rows whose parent exists: use
// [`notExists()` and an `alias()`](../sql/subquery-over-the-same-table.md).
const removed = await db
  .delete(payments)
  .where(
    sql`not exists (
      select from ${orders} where ${orders.id}::text = ${payments.orderRef}
    )`,
  )
  .returning();

console.log("The payment is deleted:", removed);
// [ { id: 2, orderRef: '2', amount: 12 } ]

await client.end();
