// # Cached rows stay old after an update
//
// An update drops a cached query only if Drizzle knows that the query reads the
// table. Drizzle 0.45 does not know a table in a subquery or `sql` of a field or a
// condition, in `$with`, in a view, or in the second query of a union.
//
// Write: `.$withCache(false)`.
// Trap: old rows.
// In 1.0: fixed, but not for a view, or a table that is named as text.
// See: writes/rolled-back-rows-are-cached, writes/cached-insert.
// Issues: #4677.
// Also: stale cache, cache invalidation, onMutate, withCache, Upstash, Redis,
// drizzle-orm/cache, CTE, inArray with a subquery, $cache.invalidate.
//
// npm run example sql/cached-rows-are-stale

import { eq, inArray } from "drizzle-orm";
import { Cache, type MutationOption } from "drizzle-orm/cache/core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// This cache is in the memory of one process. Its entries do not expire. A
// write of another process, `db.execute()`, a write in `$with`, a cascade and a
// trigger do not drop them.
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

// The users with a post that is called News: first there is none.
const newsPosts = db
  .select({ authorId: posts.authorId })
  .from(posts)
  .where(eq(posts.title, "News"));
const findUsers = db
  .select({ name: users.name })
  .from(users)
  .where(inArray(users.id, newsPosts));
await findUsers;

await db.update(posts).set({ title: "News" }).where(eq(posts.id, 1));
const stale = await findUsers;

console.log("Alice is missing:", stale);
// []

// ## Do not cache the query: `$withCache(false)`
//
// The query goes to the database each time.
const found = await db
  .select({ name: users.name })
  .from(users)
  .where(inArray(users.id, newsPosts))
  .$withCache(false);

console.log("Alice has one:", found);
// [ { name: 'Alice' } ]

// ## Or join the table
//
// Drizzle sees the table of the join, and drops the entry while it sends the
// update: a query at this moment, or before the commit, can cache the old rows again.
const joined = db
  .selectDistinct({ id: users.id, name: users.name })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .where(eq(posts.title, "News"));
await joined;

await db.update(posts).set({ title: "Old" }).where(eq(posts.id, 1));
const fresh = await joined;

console.log("There is none again:", fresh);
// []

await client.end();
