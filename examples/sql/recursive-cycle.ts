// # A recursive query never ends
//
// If the rows form a cycle, `union all` finds the same rows again and again.
// Here, `limit` stops it; with `order by`, it would not.
//
// Write: `union` instead of union all, if no column holds the depth or the path, or
// `cycle id set is_cycle using path` with `where not is_cycle`.
// Trap: the query does not end.
// In 1.0: the same.
// See: sql/recursive-tree, sql/ancestors, sql/execute-rows,
// foreign-keys/no-index.
// Also: infinite loop, cycle in a tree, circular parent, WITH RECURSIVE,
// endless recursion, union, timeout, endless loop, stack depth,
// parent is its own child.
//
// npm run example sql/recursive-cycle

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

// Alice has invited Bob, and Bob has invited Carol. Carol becomes the inviter of
// Alice.
await db.update(members).set({ inviterId: 3 }).where(eq(members.id, 1));

const endless = await db.execute<{ name: string }>(
  sql`with recursive found as (
    select id, name from ${members} where ${eq(members.id, 1)}
    union all
    select invited.id, invited.name
    from ${members} invited join found on invited.inviter_id = found.id
  ) select name from found limit 7`,
);

console.log("Wrong: the same members again and again:", [...endless]);
// [
//   { name: 'Alice' },
//   { name: 'Bob' },
//   { name: 'Carol' },
//   { name: 'Alice' },
//   { name: 'Bob' },
//   { name: 'Carol' },
//   { name: 'Alice' }
// ]

// ## Use `union`
//
// `union` leaves out rows that were found before, so the query ends. Select no
// column with the depth or the path: it makes each row a new one. A `json` column
// is an error: cast it to `jsonb`. With node-postgres or PGlite, the rows are in
// `rows` of the result.
const once = await db.execute<{ name: string }>(
  sql`with recursive found as (
    select id, name from ${members} where ${eq(members.id, 1)}
    union
    select invited.id, invited.name
    from ${members} invited join found on invited.inviter_id = found.id
  ) select name from found order by id`,
);

console.log("Each member once:", [...once]);
// [ { name: 'Alice' }, { name: 'Bob' }, { name: 'Carol' } ]

// ## With the depth: `cycle`
//
// PostgreSQL marks the row that closes a cycle, and does not follow it. If a
// row can have several parents, it comes once for each path.
const withDepth = await db.execute<{ name: string; depth: number }>(
  sql`with recursive found as (
    select id, name, 0 as depth from ${members} where ${eq(members.id, 1)}
    union all
    select invited.id, invited.name, found.depth + 1
    from ${members} invited join found on invited.inviter_id = found.id
  ) cycle id set is_cycle using path
  select name, depth from found where not is_cycle order by depth`,
);

console.log("Each member once, with the depth:", [...withDepth]);
// [
//   { name: 'Alice', depth: 0 },
//   { name: 'Bob', depth: 1 },
//   { name: 'Carol', depth: 2 }
// ]

await client.end();
