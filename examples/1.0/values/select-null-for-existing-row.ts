// # A bare `select()` returns null for a joined row that exists
//
// In Drizzle 1.0, a joined table is null only if all its columns are null. A
// primary key is never null in a row that exists. The order of the columns does
// not matter.
//
// npm run example 1.0/values/select-null-for-existing-row

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { members, profiles, relations } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const db = drizzle({ client, relations });
const bioFirst = await db
  .select()
  .from(members)
  .leftJoin(profiles, eq(profiles.memberId, members.id))
  .orderBy(members.id);

console.log("Bob's profile is there:", bioFirst);
// [
//   {
//     members: { id: 1, name: 'Alice', inviterId: null },
//     profiles: { bio: 'Writes about maps', memberId: 1 }
//   },
//   {
//     members: { id: 2, name: 'Bob', inviterId: 1 },
//     profiles: { bio: null, memberId: 2 }
//   },
//   { members: { id: 3, name: 'Carol', inviterId: 2 }, profiles: null }
// ]

// ## What works around it in Drizzle 0.45 works too
//
// Name the columns, in any order.
const memberIdFirst = await db
  .select({
    name: members.name,
    profile: { memberId: profiles.memberId, bio: profiles.bio },
  })
  .from(members)
  .leftJoin(profiles, eq(profiles.memberId, members.id))
  .orderBy(members.id);

console.log("Bob's profile, with a join:", memberIdFirst);
// [
//   { name: 'Alice', profile: { memberId: 1, bio: 'Writes about maps' } },
//   { name: 'Bob', profile: { memberId: 2, bio: null } },
//   { name: 'Carol', profile: null }
// ]

// Or use a relational query.
const nestedProfiles = await db.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: { id: "asc" },
});

console.log("Bob's profile, with db.query:", nestedProfiles);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

await client.end();
