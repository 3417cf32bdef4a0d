// # The cache has rows that were rolled back
//
// With a cache for all queries, a `select()` in a transaction goes into it, too.
// Outside of the transaction, the same query gets the cached rows, also after a
// rollback.
//
// Write: `.$withCache(false)` in a transaction that writes, and
// `$cache.invalidate({ tables: "shop.customers" })` after it.
// Trap: rows that do not exist.
// In 1.0: the same.
// See: writes/roll-back, sql/cached-rows-are-stale, writes/cached-insert.
// Also: cache and transaction, dirty read, stale cache, cache invalidation,
// onMutate, on delete cascade, cached rows of a deleted parent, withCache,
// Upstash, Redis, drizzle-orm/cache.
//
// npm run example writes/rolled-back-rows-are-cached

import { eq, TransactionRollbackError } from "drizzle-orm";
import { Cache, type MutationOption } from "drizzle-orm/cache/core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../../src/db";
import { customers, orderLines, orders } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// A cache in memory, whose entries do not expire.
class MapCache extends Cache {
  readonly #entries = new Map<string, { rows: unknown[]; tables: string[] }>();

  override strategy(): "all" {
    return "all";
  }
  override get(key: string) {
    return Promise.resolve(this.#entries.get(key)?.rows);
  }
  override put(key: string, rows: unknown[], tables: string[]) {
    this.#entries.set(key, { rows, tables });
    return Promise.resolve();
  }
  override onMutate({ tables = [] }: MutationOption) {
    const changed = [tables].flat();
    for (const [key, entry] of this.#entries)
      if (entry.tables.some((name) => changed.includes(name)))
        this.#entries.delete(key);
    return Promise.resolve();
  }
}
const cached = drizzle({ client, cache: new MapCache() });

try {
  await cached.transaction(async (tx) => {
    await tx.update(customers).set({ name: "X" }).where(eq(customers.id, 1));
    await tx.select().from(customers).where(eq(customers.id, 1));
    tx.rollback();
  });
} catch (error) {
  if (!(error instanceof TransactionRollbackError)) throw error;
}
const [wrong] = await cached
  .select()
  .from(customers)
  .where(eq(customers.id, 1));
const [stored] = await db.select().from(customers).where(eq(customers.id, 1));

console.log("The cache has X, and the table has Dora:", { wrong, stored });
// { wrong: { id: 1, name: 'X' }, stored: { id: 1, name: 'Dora' } }

// ## Do not cache in a transaction that writes
//
// Drizzle drops the entries of a table when the statement runs, and another session
// can store the old row before the commit: drop the entries after the transaction,
// too. A query that runs at that moment can still store the old row: let entries
// expire. Drizzle 1.0 also caches `db.query`: give it the option `withCache: false`.
await cached.transaction(async (tx) => {
  await tx.update(customers).set({ name: "Dot" }).where(eq(customers.id, 1));
  await tx
    .select()
    .from(customers)
    .where(eq(customers.id, 1))
    .$withCache(false);
});
await cached.$cache.invalidate({ tables: "shop.customers" });
const [right] = await cached
  .select()
  .from(customers)
  .where(eq(customers.id, 1));

console.log("The new name:", right);
// { id: 1, name: 'Dot' }

// ## Rows that a cascade deletes stay in the cache
//
// Drop their entries yourself. Name the table as the cache gets it: with its
// schema, for a table of a `pgSchema()`.
const linesOfOrder = cached
  .select({ product: orderLines.product })
  .from(orderLines)
  .where(eq(orderLines.orderId, 2));
await linesOfOrder;

await cached.delete(orders).where(eq(orders.id, 2));
const before = await linesOfOrder;
await cached.$cache.invalidate({ tables: "shop.order_lines" });
const after = await linesOfOrder;

console.log("The lines of the deleted order:", { before, after });
// { before: [ { product: 'Pens' } ], after: [] }

await client.end();
