// # Load all descendants in `with`: a recursive CTE as a relation
//
// A relation can lead through a CTE. If the CTE is recursive, one relation
// reaches all rows below a row, and another one all rows above it.
//
// Group: trees.
// See: sql/recursive-tree, sql/recursive-cycle, sql/ancestors,
// relations/subquery-as-relation.
// Issues: #1215.
// Also: recursive relation, closure table, all replies, all ancestors, tree of
// any depth, WITH RECURSIVE, depth in with, tree in db.query, nested replies
// of unknown depth, recursive include, any number of levels.
//
// npm run example 1.0/relations/tree-as-relation

import { defineRelations, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db as plainDb } from "../db";
import { comments } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## Write a CTE with a pair for each comment and each one above it
//
// Each query that uses the pairs computes all pairs of the table: for a large
// table, load a thread with a recursive query. If comments form a cycle, the
// query ends because of `union`, and each of them is also below itself.
const pairs = plainDb
  .$with("pairs", {
    above: sql<number>`above`.as("above"),
    below: sql<number>`below`.as("below"),
  })
  .as(
    sql`with recursive found as (
      select parent_id as above, id as below
      from ${comments} where parent_id is not null
      union
      select found.above, reply.id
      from found join ${comments} reply on reply.parent_id = found.below
    ) select above, below from found`,
  );

// ## Declare two relations through the CTE
//
// `orderBy` sorts the rows by `id`: the pairs have no depth to sort by.
const relations = defineRelations({ comments, pairs }, (r) => ({
  comments: {
    allBelow: r.many.comments({
      from: r.comments.id.through(r.pairs.above),
      to: r.comments.id.through(r.pairs.below),
    }),
    allAbove: r.many.comments({
      from: r.comments.id.through(r.pairs.below),
      to: r.comments.id.through(r.pairs.above),
    }),
  },
}));
const db = drizzle({ client, relations });

const threads = await db.query.comments.findMany({
  columns: { body: true },
  with: {
    allBelow: { columns: { body: true }, orderBy: { id: "asc" } },
    allAbove: { columns: { body: true }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
});

console.log("What is below and above each comment:", threads);
// [
//   {
//     body: 'Great',
//     allBelow: [ { body: 'I agree' }, { body: 'Me too' } ],
//     allAbove: []
//   },
//   {
//     body: 'I agree',
//     allBelow: [ { body: 'Me too' } ],
//     allAbove: [ { body: 'Great' } ]
//   },
//   {
//     body: 'Me too',
//     allBelow: [],
//     allAbove: [ { body: 'Great' }, { body: 'I agree' } ]
//   },
//   { body: 'Loud', allBelow: [], allAbove: [] }
// ]

// ## Filter by the relation
const belowGreat = await db.query.comments.findMany({
  columns: { body: true },
  where: { allAbove: { id: 1 } },
  orderBy: { id: "asc" },
});

console.log("Everything below a comment:", belowGreat);
// [ { body: 'I agree' }, { body: 'Me too' } ]

await client.end();
