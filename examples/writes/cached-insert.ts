// # An insert in `$with` runs only once: the cache answers the second time
//
// With a cache for all queries, Drizzle caches a `select()` from an insert in
// `$with`, too. While the cache has its row, a second query with the same values
// gets this row, and nothing is inserted.
//
// Write: `db.with(inserted).select().from(inserted).$withCache(false)`.
// Trap: a row is missing.
// In 1.0: the same.
// See: writes/insert-in-one-statement, sql/cached-rows-are-stale,
// writes/rolled-back-rows-are-cached.
// Also: data-modifying CTE, with insert returning, insert is not executed, same
// id twice, cache, withCache, Upstash, drizzle-orm/cache.
//
// npm run example writes/cached-insert

import { Cache, type MutationOption } from "drizzle-orm/cache/core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

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
const db = drizzle({ client, cache: new MapCache() });

const inserted = db
  .$with("inserted")
  .as(db.insert(tags).values({ label: "draft" }).returning());
const first = await db.with(inserted).select().from(inserted);
const second = await db.with(inserted).select().from(inserted);

console.log("Both are the tag 3:", { first, second });
// {
//   first: [ { id: 3, label: 'draft' } ],
//   second: [ { id: 3, label: 'draft' } ]
// }

// ## Do not cache the query
//
// Do the same for an update or a delete in `$with`, for a query that calls a
// function that writes, and for a select with `for("update")`: a cached one locks
// nothing. Drizzle sees no insert here, so cached rows of `tags` stay: drop them with
// `db.$cache.invalidate({ tables: "tags" })`, or `"shop.tags"` in a schema `shop`.
const third = await db.with(inserted).select().from(inserted).$withCache(false);

console.log("The tag 4 is new:", third);
// [ { id: 4, label: 'draft' } ]

await client.end();
