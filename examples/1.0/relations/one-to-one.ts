// # Declare a one-to-one relation
//
// Both sides of a one-to-one relation are `one` relations. Only the side that has the
// foreign key names the columns.
//
// npm run example 1.0/relations/one-to-one

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { members, profiles } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

// ## r.one on both sides: columns on one of them
//
// The foreign key of a profile is also its primary key, so a member has at most
// one profile. Declare a foreign key that is not the primary key as `unique()`: a
// relation does not check this, and returns any of several rows.
//
// A member can be without a profile, so `profile` has no
// [`optional: false`](one-to-one-is-null.md).
const relations = defineRelations({ members, profiles }, (r) => ({
  profiles: {
    member: r.one.members({
      from: r.profiles.memberId,
      to: r.members.id,
      optional: false,
    }),
  },
  members: { profile: r.one.profiles() },
}));
const db = drizzle({ client, relations });

const membersWithProfile = await db.query.members.findMany({
  columns: { name: true },
  with: { profile: { columns: { bio: true } } },
  orderBy: { id: "asc" },
});

console.log("Members with their profile:", membersWithProfile);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps' } },
//   { name: 'Bob', profile: { bio: null } },
//   { name: 'Carol', profile: null }
// ]

// ## Columns on neither side: not enough data
//
// The code compiles, and `defineRelations()` throws.
try {
  defineRelations({ members, profiles }, (r) => ({
    profiles: { member: r.one.members() },
    members: { profile: r.one.profiles() },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("r.one without columns on both sides:", error.message);
  // 'relations -> members: { profile: r.one.profiles(...) }: not ' +
  //   'enough data provided to build the relation - "from"/"to" are ' +
  //   'not defined, and reverse relation "profiles.member" does not ' +
  //   'have "from"/"to" defined'
}

await client.end();
