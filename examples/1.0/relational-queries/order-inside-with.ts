// # Sort the rows of a join table by the other table
//
// In 1.0, `orderBy` inside `with` takes relations, and a relation through the
// join table sorts by the columns of the tags themselves.
//
// npm run example 1.0/relational-queries/order-inside-with

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Name the relation
//
// The id decides between equal labels.
const byLabel = await db.query.users.findMany({
  columns: { name: true },
  with: {
    usersToTags: {
      columns: {},
      with: { tag: { columns: { label: true } } },
      orderBy: { tag: { label: "asc" }, tagId: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Tags in the order of their labels:", byLabel);
// [
//   {
//     name: 'Alice',
//     usersToTags: [
//       { tag: { label: 'tutorial' } },
//       { tag: { label: 'typescript' } }
//     ]
//   },
//   {
//     name: 'Bob',
//     usersToTags: [ { tag: { label: 'typescript' } } ]
//   },
//   { name: 'Carol', usersToTags: [] }
// ]

// ## Without the join table
//
// `tags` is a relation `through` the join table.
const throughJoinTable = await db.query.users.findMany({
  columns: { name: true },
  with: {
    tags: { columns: { label: true }, orderBy: { label: "asc", id: "asc" } },
  },
  orderBy: { id: "asc" },
});

console.log("Only the tags:", throughJoinTable);
// [
//   {
//     name: 'Alice',
//     tags: [ { label: 'tutorial' }, { label: 'typescript' } ]
//   },
//   { name: 'Bob', tags: [ { label: 'typescript' } ] },
//   { name: 'Carol', tags: [] }
// ]

await client.end();
