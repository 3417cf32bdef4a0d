// # Cached rows stay old after an update
//
// An update drops a cached query only if Drizzle knows that the query reads the
// table. Drizzle 1.0 knows the tables of subqueries, `$with` and unions, but
// not those of a view, or a table whose name is text in `sql`.
//
// Write: `.$withCache(false)`.
//
// npm run example 1.0/sql/cached-rows-are-stale

import { eq, inArray, sql } from "drizzle-orm";
import { Cache, type MutationOption } from "drizzle-orm/cache/core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// This cache is in the memory of one process. Its entries do not expire. A
// write of another process, `db.execute()`, a write in `$with`, a cascade and a
// trigger do not drop them. A query that runs during an update, or before its
// commit, can cache the old rows again.
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
const found = await findUsers;

console.log("Alice has one:", found);
// [ { name: 'Alice' } ]

// ## The name of a table as text: do not cache the query
//
// Drizzle does not know that this query reads the posts. It does if you write
// `from ${posts}`. The strategy `"all"` also caches the queries of `db.query`: give
// them the option `withCache: false`.
const lastTitle = sql<string>`(select max(title) from posts)`;
const findTitle = db.select({ lastTitle }).from(users).limit(1);
await findTitle;

await db.update(posts).set({ title: "Zebra" }).where(eq(posts.id, 1));
const stale = await findTitle;
const fresh = await db
  .select({ lastTitle })
  .from(users)
  .limit(1)
  .$withCache(false);

console.log("The old title of the cache, and the new one:", { stale, fresh });
// {
//   stale: [ { lastTitle: 'Second Thoughts' } ],
//   fresh: [ { lastTitle: 'Zebra' } ]
// }

await client.end();
