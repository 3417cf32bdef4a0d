// # Get all parents of a row, up to the root
//
// A recursive query goes up as well as down: from the row to its parent, then
// to the parent of the parent.
//
// Group: trees.
// In 1.0: the same.
// See: sql/recursive-cycle, sql/recursive-tree.
// Also: ancestors, breadcrumb, path to the root, chain of command, recursive
// CTE, WITH RECURSIVE, self-reference, parents of parents, path of a file, up
// the tree, root of a node.
//
// npm run example sql/ancestors

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

// ## Follow the foreign key of each row
//
// `depth` counts the steps; the row itself has 0. In 0.45, `withReplicas()`
// ignores the columns of `$with()`: write `db.$primary.$with()`.
const chain = db
  .$with("chain", {
    id: members.id,
    name: members.name,
    depth: sql<number>`depth`.as("depth"),
  })
  .as(
    sql`with recursive found as (
      select id, name, inviter_id, 0 as depth from ${members}
      where ${eq(members.id, 3)}
      union all
      select inviter.id, inviter.name, inviter.inviter_id, found.depth + 1
      from ${members} inviter join found on inviter.id = found.inviter_id
    ) select id, name, depth from found`,
  );

const inviters = await db.with(chain).select().from(chain).orderBy(chain.depth);

console.log("Carol, and all above her:", inviters);
// [
//   { id: 3, name: 'Carol', depth: 0 },
//   { id: 2, name: 'Bob', depth: 1 },
//   { id: 1, name: 'Alice', depth: 2 }
// ]

// ## The path in one text
const names = inviters.map(({ name }) => name);
const path = names.reverse().join(" > ");

console.log("From the root:", path);
// 'Alice > Bob > Carol'

await client.end();
