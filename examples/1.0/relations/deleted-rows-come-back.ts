// # Deleted rows come back although their relation has a `where`
//
// The `where` of a relation belongs to this relation only. A query that starts
// from the table, and every other relation to it, returns all rows.
//
// Trap: wrong rows.
// Also: soft delete, global filter, default scope, where in defineRelations has
// no effect, deletedAt, row-level filter.
//
// npm run example 1.0/relations/deleted-rows-come-back

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, desks, follows } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const notDeleted = { deletedAt: { isNull: true } } as const;

const relations = defineRelations({ authors, desks, follows }, (r) => ({
  desks: {
    authors: r.many.authors({
      from: r.desks.id,
      to: r.authors.deskId,
      where: notDeleted,
    }),
  },
  authors: {
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

console.log("Cleo is there, twice:", everyone);
// [
//   { name: 'Ann', followers: [ { name: 'Ben' }, { name: 'Cleo' } ] },
//   { name: 'Ben', followers: [ { name: 'Ann' } ] },
//   { name: 'Cleo', followers: [] }
// ]

// ## Write the condition at every level
//
// Also the relation that leads through a join table takes a `where`, in the
// query or where it is declared.
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
