// # A self-reference points in the wrong direction
//
// In a relation from a table to itself, both columns are of the same table, so
// Drizzle cannot see that they are swapped. The `inviter` of Alice is then a
// member whom she invited.
//
// Write: `fields: [members.inviterId], references: [members.id]`.
// Trap: wrong rows.
// In 1.0: the same rows, but `null` is in the type.
// See: relations/columns-of-another-table, many-to-many/followers-swapped.
// Also: parent and child swapped, fields and references swapped, from and to
// swapped, children instead of the parent, self relation, tree, parent is the
// child, wrong way round, tree upside down.
//
// npm run example relations/self-reference-swapped

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const swapped = relations(members, ({ one }) => ({
  inviter: one(members, {
    fields: [members.id],
    references: [members.inviterId],
  }),
}));
const swappedDb = drizzle(client, { schema: { members, swapped } });

const invitedMembers = await swappedDb.query.members.findMany({
  columns: { name: true },
  with: { inviter: { columns: { name: true } } },
  orderBy: members.id,
});

console.log("Wrong: the inviter of Alice is Bob:", invitedMembers);
// [
//   { name: 'Alice', inviter: { name: 'Bob' } },
//   { name: 'Bob', inviter: { name: 'Carol' } },
//   { name: 'Carol', inviter: null }
// ]

// The type is wrong, too. It follows `fields`, and `members.id` is `notNull()`,
// so the type says that every member has an inviter.

// ## Put the foreign key into `fields`
//
// `references` is the column that the foreign key points to.
const membersRelations = relations(members, ({ one }) => ({
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
  }),
}));
const inviterDb = drizzle(client, { schema: { members, membersRelations } });

const inviters = await inviterDb.query.members.findMany({
  columns: { name: true },
  with: { inviter: { columns: { name: true } } },
  orderBy: members.id,
});

console.log("The inviter of each member:", inviters);
// [
//   { name: 'Alice', inviter: null },
//   { name: 'Bob', inviter: { name: 'Alice' } },
//   { name: 'Carol', inviter: { name: 'Bob' } }
// ]

await client.end();
