// # Load a tree: the children of the children
//
// `with` loads as many levels as you write. For any depth, use a recursive
// query.
//
// Group: trees.
// In 1.0: other code.
// See: sql/recursive-tree, relations/tree-as-relation,
// relational-queries/table-name-specified-more-than-once, foreign-keys/no-index.
// Issues: #2763, #1215.
// Also: nested categories, comments and replies, self-reference, hierarchy,
// parent and children, adjacency list, nested with, menu, subcategories,
// folders, children of children, parentId, comment thread, self relation,
// levels, nested set.
//
// npm run example relational-queries/tree

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## From the roots down
//
// A root has no parent. Comments of a fourth level are not loaded.
const threads = await db.query.comments.findMany({
  columns: { body: true },
  where: (comment, { isNull }) => isNull(comment.parentId),
  with: {
    replies: {
      columns: { body: true },
      with: {
        replies: {
          columns: { body: true },
          orderBy: (reply, { asc }) => asc(reply.id),
        },
      },
      orderBy: (reply, { asc }) => asc(reply.id),
    },
  },
  orderBy: (comment, { asc }) => asc(comment.id),
});

console.log("Three levels:", threads);
// [
//   {
//     body: 'Great',
//     replies: [
//       { body: 'I agree', replies: [ { body: 'Me too' } ] }
//     ]
//   },
//   { body: 'Loud', replies: [] }
// ]

// ## From a leaf up
const path = await db.query.comments.findFirst({
  columns: { body: true },
  where: (comment, { eq }) => eq(comment.id, 3),
  with: {
    parent: {
      columns: { body: true },
      with: { parent: { columns: { body: true } } },
    },
  },
});

console.log("The parent of the parent:", path);
// {
//   body: 'Me too',
//   parent: { body: 'I agree', parent: { body: 'Great' } }
// }

await client.end();
