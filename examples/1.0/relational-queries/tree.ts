// # Load a tree: the children of the children
//
// `with` loads as many levels as you write. For any depth, use a recursive
// query.
//
// npm run example 1.0/relational-queries/tree

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

// ## From the roots down
//
// A root has no parent. Comments of a fourth level are not loaded.
const threads = await db.query.comments.findMany({
  columns: { body: true },
  where: { parentId: { isNull: true } },
  with: {
    replies: {
      columns: { body: true },
      with: { replies: { columns: { body: true }, orderBy: { id: "asc" } } },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
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
  where: { id: 3 },
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
