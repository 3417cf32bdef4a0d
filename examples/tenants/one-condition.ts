// # One condition for every query of a tenant
//
// Write one function that builds the condition, and call it for each table of a
// query. Nothing reports a query without it. With row level security,
// PostgreSQL adds the condition itself.
//
// Group: limit what is seen.
// In 1.0: the same.
// See: tenants/relation-of-another-tenant, tenants/row-level-security,
// sql/or-in-sql, sql/second-where, sql/delete-with-empty-filters,
// writes/upsert-overwrites, tenants/reference-to-another-tenant.
// Also: multi-tenant, tenant_id, organization_id, global filter, default scope,
// global where, middleware, shared schema, tenant filter, Prisma extension.
//
// npm run example tenants/one-condition

import { and, eq, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { addresses, orders } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// ## The function
//
// In this shop, the tenant is a customer: take the id from the session, not
// from a request. In Drizzle 0.45, a `condition` in `sql` with `or` [needs
// parentheses](../sql/or-in-sql.md). In `db.query` of 1.0, write
// `where: { customerId }` instead.
function of<Table extends PgTable & { customerId: PgColumn }>(
  table: Table,
  customerId: number,
  condition?: SQL,
) {
  return and(eq(table.customerId, customerId), condition);
}

const own = await db
  .select()
  .from(orders)
  .where(of(orders, 1))
  .orderBy(orders.id);

console.log("The orders of customer 1:", own);
// [ { id: 1, customerId: 1 } ]

// ## In a join
//
// The condition on `orders` does not hold for another table, unless the `on`
// compares the tenants, as here. For a table after `leftJoin()`, put its condition
// into the `on`: in `where`, it removes orders without a match.
const joined = await db
  .select({ order: orders.id, street: addresses.street })
  .from(orders)
  .leftJoin(
    addresses,
    of(addresses, 2, eq(addresses.customerId, orders.customerId)),
  )
  .where(of(orders, 2))
  .orderBy(orders.id, addresses.id);

console.log("Customer 2 has no address:", joined);
// [ { order: 2, street: null } ]

// ## In an update and a delete
//
// Order 2 is of customer 2, so no row is deleted. Look at the number of rows.
// In `set()` and `values()`, do not take the tenant from a request.
const deleted = await db
  .delete(orders)
  .where(of(orders, 1, eq(orders.id, 2)))
  .returning();

console.log("Nothing is deleted:", deleted);
// []

await client.end();
