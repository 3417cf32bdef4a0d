// # Deleted rows come back although a relation has a `where`
//
// The `where` of a relation does not belong to the related table. Queries that
// start from this table, and other relations to it, need their own condition.
//
// Write: `where: notDeleted`, the condition of the relation, at every level.
// Trap: wrong rows.
// See: relations/relations-of-a-view, relations/where-of-the-other-side,
// relational-queries/leave-out-deleted-rows.
// Also: soft delete, global filter, default scope, where in defineRelations
// has no effect, deletedAt, row-level filter, default filter is ignored, soft
// deleted rows are shown, hidden rows appear.
//
// npm run example 1.0/relations/deleted-rows-come-back

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, follows } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const notDeleted = { deletedAt: { isNull: true } } as const;

const relations = defineRelations({ authors, follows }, (r) => ({
  authors: {
    followees: r.many.authors({
      from: r.authors.id.through(r.follows.followerId),
      to: r.authors.id.through(r.follows.followeeId),
      where: notDeleted,
    }),
    followers: r.many.authors({
      from: r.authors.id.through(r.follows.followeeId),
      to: r.authors.id.through(r.follows.followerId),
    }),
  },
}));
const db = drizzle({ client, relations });

const everyone = await db.query.authors.findMany({
  columns: { name: true },
  with: { followers: { columns: { name: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Wrong: Cleo, who is deleted, comes back twice:", everyone);
// [
//   { name: 'Ann', followers: [ { name: 'Ben' }, { name: 'Cleo' } ] },
//   { name: 'Ben', followers: [ { name: 'Ann' } ] },
//   { name: 'Cleo', followers: [] }
// ]

// ## Write the condition at every level
//
// A filter by `followers` needs it, too: `where: { followers: { name: "Cleo" } }` finds
// Ann. To write it only once, define the relations with
// [a view](relations-of-a-view.md) that leaves out the deleted rows.
const present = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    followers: {
      columns: { name: true },
      where: notDeleted,
      orderBy: { id: "asc" },
    },
  },
  where: notDeleted,
  orderBy: { id: "asc" },
});

console.log("Nobody who is deleted:", present);
// [
//   { name: 'Ann', followers: [ { name: 'Ben' } ] },
//   { name: 'Ben', followers: [ { name: 'Ann' } ] }
// ]

await client.end();
