// # A one-to-one relation is null, and its type says that it never is
//
// In Drizzle 1.0, the type of every `r.one` is `| null`, unless you declare it
// with `optional: false`.
//
// npm run example 1.0/relations/one-to-one-is-null

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { members, profiles } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const relations = defineRelations({ members, profiles }, (r) => ({
  members: {
    profile: r.one.profiles({ from: r.members.id, to: r.profiles.memberId }),
  },
}));
const db = drizzle({ client, relations });

const typedNull = await db.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: { id: "asc" },
});

console.log("The type has null:", typedNull);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

// ## `optional: false` only removes null from the type
//
// Drizzle does not check it: the relation can still be null. Write it only
// on the side with the foreign key, and only if the column is `notNull()`.
const notOptional = defineRelations({ members, profiles }, (r) => ({
  members: {
    profile: r.one.profiles({
      from: r.members.id,
      to: r.profiles.memberId,
      optional: false,
    }),
  },
}));
const notOptionalDb = drizzle({ client, relations: notOptional });

const deniedNull = await notOptionalDb.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: { id: "asc" },
});

console.log(
  "Wrong type: it has no null, and Carol has no profile:",
  deniedNull,
);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

await client.end();
