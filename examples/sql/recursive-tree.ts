// # Load a tree of any depth: `with recursive`
//
// Drizzle has no recursive query of its own. Write it in `sql`, and put it into
// `$with()`: then `select()` knows its columns and types.
//
// Group: trees.
// In 1.0: the same.
// See: sql/recursive-cycle, sql/tree-from-rows, sql/tree-in-order,
// foreign-keys/no-index.
// Issues: #209, #6187.
// Also: recursive CTE, WITH RECURSIVE, hierarchy, descendants, all children,
// nested comments, categories, adjacency list, self-reference, all
// subcategories, whole tree, all levels below, org chart, folder tree, nested
// menu.
//
// npm run example sql/recursive-tree

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Get a comment and all replies below it
//
// The first `select` finds the comment, and the second one the replies to what
// was found. The second argument of `$with()` names the columns. In 0.45,
// `withReplicas()` ignores it: write `db.$primary.$with()`. If the rows form a
// cycle, the query does not end.
const thread = db
  .$with("thread", {
    id: comments.id,
    body: comments.body,
    parentId: comments.parentId,
    depth: sql<number>`depth`.as("depth"),
  })
  .as(
    sql`with recursive found as (
      select id, body, parent_id, 0 as depth from ${comments}
      where ${eq(comments.id, 1)}
      union all
      select reply.id, reply.body, reply.parent_id, found.depth + 1
      from ${comments} reply join found on reply.parent_id = found.id
    ) select * from found`,
  );

const replies = await db
  .with(thread)
  .select()
  .from(thread)
  .orderBy(thread.depth, thread.id);

console.log("A comment and what is below:", replies);
// [
//   { id: 1, body: 'Great', parentId: null, depth: 0 },
//   { id: 2, body: 'I agree', parentId: 1, depth: 1 },
//   { id: 3, body: 'Me too', parentId: 2, depth: 2 }
// ]

// ## Or run it alone: db.execute()
//
// The type in `<>` is not checked, and the keys are the names in the database.
// With node-postgres or PGlite, the rows are in `rows` of the result.
const rows = await db.execute<{ id: number; parent_id: number | null }>(
  sql`with recursive found as (
    select id, parent_id from ${comments} where ${eq(comments.id, 1)}
    union all
    select reply.id, reply.parent_id
    from ${comments} reply join found on reply.parent_id = found.id
  ) select * from found order by id`,
);

console.log("The rows alone:", [...rows]);
// [
//   { id: 1, parent_id: null },
//   { id: 2, parent_id: 1 },
//   { id: 3, parent_id: 2 }
// ]

await client.end();
