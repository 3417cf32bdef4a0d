// # A self-reference points in the wrong direction
//
// In a relation from a table to itself, both columns are of the same table, so
// Drizzle cannot see that they are swapped. The `inviter` of Alice is then a
// member whom she invited.
//
// Write: in `defineRelations`, `from: r.members.inviterId, to: r.members.id`.
//
// npm run example 1.0/relations/self-reference-swapped

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const swapped = defineRelations({ members }, (r) => ({
  members: {
    inviter: r.one.members({ from: r.members.id, to: r.members.inviterId }),
  },
}));
const swappedDb = drizzle({ client, relations: swapped });

const invitedMembers = await swappedDb.query.members.findMany({
  columns: { name: true },
  with: { inviter: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("Wrong: the inviter of Alice is Bob:", invitedMembers);
// [
//   { name: 'Alice', inviter: { name: 'Bob' } },
//   { name: 'Bob', inviter: { name: 'Carol' } },
//   { name: 'Carol', inviter: null }
// ]

// ## Put the foreign key into `from`
//
// `to` is the column that the foreign key points to.
const relations = defineRelations({ members }, (r) => ({
  members: {
    inviter: r.one.members({ from: r.members.inviterId, to: r.members.id }),
  },
}));
const db = drizzle({ client, relations });

const inviters = await db.query.members.findMany({
  columns: { name: true },
  with: { inviter: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("The inviter of each member:", inviters);
// [
//   { name: 'Alice', inviter: null },
//   { name: 'Bob', inviter: { name: 'Alice' } },
//   { name: 'Carol', inviter: { name: 'Bob' } }
// ]

await client.end();
