// # Make a tree of flat rows
//
// Load the rows of all levels in one query, and put each row into the array of
// its parent.
//
// Group: trees.
// In 1.0: the same.
// See: sql/recursive-tree, sql/tree-in-order, relational-queries/tree.
// Also: nest rows, fold, build a tree, children array, parentId, hierarchy,
// comments with replies of any depth, recursive type, flat list to nested,
// tree in JavaScript, nest children, nested JSON, group by parent, build a
// menu.
//
// npm run example sql/tree-from-rows

import { client, db } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Load the rows once, build the tree in TypeScript
//
// A map finds the parent by its id, which must be unique. The order of the rows is
// the order of the siblings. A row whose parent is not loaded is left out, and so
// is a cycle, each with all rows below it.
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

// ## Only one comment and its replies
//
// Take the comment from the map. This also works if you load only this comment and
// its replies. In a cycle, the comment contains itself, and `JSON.stringify()`
// fails.
const part = nodes.get(2);

console.log("A comment with its replies:", part);
// {
//   id: 2,
//   body: 'I agree',
//   replies: [ { id: 3, body: 'Me too', replies: [] } ]
// }

await client.end();
