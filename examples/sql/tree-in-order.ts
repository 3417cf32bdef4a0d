// # Sort a tree: each reply under its comment
//
// Ordered by `depth`, all replies of one level come together. `search depth first`
// puts all replies below a comment directly after it.
//
// Group: trees.
// In 1.0: the same.
// See: sql/recursive-tree, sql/tree-from-rows, sql/recursive-cycle.
// Also: depth-first order, flat list with indentation, threaded comments,
// order of a hierarchy, path, materialized path, threads, indent, nested
// order, replies below their comment, display a tree, level of each row, sort
// hierarchically.
//
// npm run example sql/tree-in-order

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// A second reply to the first comment.
await db.insert(comments).values({
  body: "No",
  kind: "article",
  targetId: 1,
  parentId: 1,
});

// ## Let PostgreSQL add the position
//
// `position` is the path: the ids from the root to the row. Only the order uses
// it. To sort the siblings by another column, write `by body, id`: with `by body`, two
// equal siblings share a place, and their replies are mixed. `by` takes no `desc`.
// In 0.45, `withReplicas()` ignores the columns: write `db.$primary.$with()`.
const tree = db
  .$with("tree", {
    body: comments.body,
    depth: sql<number>`depth`.as("depth"),
    position: sql`position`.as("position"),
  })
  .as(
    sql`with recursive found as (
      select id, body, 0 as depth from ${comments} where parent_id is null
      union all
      select reply.id, reply.body, found.depth + 1
      from ${comments} reply join found on reply.parent_id = found.id
    ) search depth first by id set position
    select body, depth, position from found`,
  );

const inOrder = await db
  .with(tree)
  .select({ body: tree.body, depth: tree.depth })
  .from(tree)
  .orderBy(tree.position);

console.log("Each reply under its comment:", inOrder);
// [
//   { body: 'Great', depth: 0 },
//   { body: 'I agree', depth: 1 },
//   { body: 'Me too', depth: 2 },
//   { body: 'No', depth: 1 },
//   { body: 'Loud', depth: 0 }
// ]

// ## Indent the rows
const lines = inOrder.map(({ body, depth }) => "  ".repeat(depth) + body);

console.log("As lines of text:", lines);
// [ 'Great', '  I agree', '    Me too', '  No', 'Loud' ]

await client.end();
