// # There are multiple relations between "members" and "members"
//
// If a table references itself, both sides are relations of this table. Without
// a `relationName`, Drizzle finds two relations from the table to itself, and
// throws an error in a query that uses the `many()`.
//
// Write: `many(members, { relationName: "inviter" })`, the same in the `one`.
// Trap: an error.
// In 1.0: fixed for one pair of relations.
// See: relations/self-reference-swapped, relations/multiple-relations,
// foreign-keys/implicitly-any, foreign-keys/no-index.
// Issues: #4509.
// Also: self relation, self reference, parent and children, tree, manager,
// please specify relation name, parent and child in the same table, employees
// and managers, self referencing table.
//
// npm run example relations/multiple-relations-self

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const unnamed = relations(members, ({ one, many }) => ({
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
  }),
  invited: many(members),
}));
const unnamedDb = drizzle(client, { schema: { members, unnamed } });
try {
  await unnamedDb.query.members.findMany({
    columns: { name: true },
    with: { inviter: true, invited: true },
    orderBy: members.id,
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No name:", error.message);
  // 'There are multiple relations between "members" and "members". Please ' +
  //   'specify relation name'
}

// ## Give both sides the same `relationName`
//
// `inviter` is the member whose id is in `inviter_id`. `invited` are the members
// that have the id of this member in their `inviter_id`.
const named = relations(members, ({ one, many }) => ({
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
    relationName: "inviter",
  }),
  invited: many(members, { relationName: "inviter" }),
}));
const namedDb = drizzle(client, { schema: { members, named } });

const invitations = await namedDb.query.members.findMany({
  columns: { name: true },
  with: {
    inviter: { columns: { name: true } },
    invited: {
      columns: { name: true },
      orderBy: (members, { asc }) => asc(members.id),
    },
  },
  orderBy: members.id,
});

console.log("Both directions:", invitations);
// [
//   { name: 'Alice', inviter: null, invited: [ { name: 'Bob' } ] },
//   {
//     name: 'Bob',
//     inviter: { name: 'Alice' },
//     invited: [ { name: 'Carol' } ]
//   },
//   { name: 'Carol', inviter: { name: 'Bob' }, invited: [] }
// ]

await client.end();
