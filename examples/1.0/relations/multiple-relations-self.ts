// # There are multiple relations between "members" and "members"
//
// In Drizzle 1.0, these two relations need no name. If the table has another relation
// to itself, also through a join table, give each `r.many` the `alias` of its `r.one`,
// or `from` and `to`.
//
// npm run example 1.0/relations/multiple-relations-self

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const unnamed = defineRelations({ members }, (r) => ({
  members: {
    inviter: r.one.members({ from: r.members.inviterId, to: r.members.id }),
    invited: r.many.members(),
  },
}));
const unnamedDb = drizzle({ client, relations: unnamed });

const withoutName = await unnamedDb.query.members.findMany({
  columns: { name: true },
  with: {
    inviter: { columns: { name: true } },
    invited: { columns: { name: true }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
});

console.log("Both directions:", withoutName);
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
