// Generated from ../../sql/tree-from-rows.ts, as its code is the same in 1.0. Change it there.
//
// # Make a tree of flat rows
//
// A query returns rows, not a tree. Load them in one query, and put each row
// into the array of its parent.
//
// In 1.0: the same.
// Also: nest rows, fold, build a tree, children array, parentId, hierarchy,
// comments with replies of any depth, recursive type.
//
// npm run example 1.0/sql/tree-from-rows

import { client, db } from "../db";
import { comments } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## Load the rows once, fold them in JavaScript
//
// A map finds the parent by its id. Rows without a parent are the roots. All
// rows are in the map before the loop begins, so their order is free.
interface Thread {
  id: number;
  body: string;
  replies: Thread[];
}

const rows = await db
  .select({
    id: comments.id,
    body: comments.body,
    parentId: comments.parentId,
  })
  .from(comments)
  .orderBy(comments.id);

const nodes = new Map<number, Thread>(
  rows.map(({ id, body }) => [id, { id, body, replies: [] }]),
);
const threads: Thread[] = [];
for (const { id, parentId } of rows) {
  const siblings = parentId === null ? threads : nodes.get(parentId)?.replies;
  siblings?.push(nodes.get(id)!);
}

console.log("All threads:", threads);
// [
//   {
//     id: 1,
//     body: 'Great',
//     replies: [
//       {
//         id: 2,
//         body: 'I agree',
//         replies: [ { id: 3, body: 'Me too', replies: [] } ]
//       }
//     ]
//   },
//   { id: 4, body: 'Loud', replies: [] }
// ]

// ## Only the part below a comment
//
// Load it by a [recursive query](recursive-tree.md), or take it from the map.
const thread = nodes.get(2);

console.log("The thread below a comment:", thread);
// {
//   id: 2,
//   body: 'I agree',
//   replies: [ { id: 3, body: 'Me too', replies: [] } ]
// }

await client.end();
