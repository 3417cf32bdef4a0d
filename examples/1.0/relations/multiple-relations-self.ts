// # There are multiple relations between "members" and "members"
//
// In Drizzle 1.0, a table with one self-reference needs no name: declare one
// `r.one` and one `r.many`. With two self-references, `r.many` needs an `alias`,
// or `from` and `to`.
//
// Write: `r.many.members({ alias: "inviter" })`, if there are two.
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

console.log("Both directions, without a name:", withoutName);
// [
//   { name: 'Alice', inviter: null, invited: [ { name: 'Bob' } ] },
//   {
//     name: 'Bob',
//     inviter: { name: 'Alice' },
//     invited: [ { name: 'Carol' } ]
//   },
//   { name: 'Carol', inviter: { name: 'Bob' }, invited: [] }
// ]

// ## Give both sides the same `alias`
//
// `alias` is the `relationName` of Drizzle 0.45. The result is the same here.
const named = defineRelations({ members }, (r) => ({
  members: {
    inviter: r.one.members({
      from: r.members.inviterId,
      to: r.members.id,
      alias: "inviter",
    }),
    invited: r.many.members({ alias: "inviter" }),
  },
}));
const namedDb = drizzle({ client, relations: named });

const invitations = await namedDb.query.members.findMany({
  columns: { name: true },
  with: {
    inviter: { columns: { name: true } },
    invited: { columns: { name: true }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
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
