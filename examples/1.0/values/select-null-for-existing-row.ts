// # A bare `select()` returns null for a joined row that exists
//
// In Drizzle 1.0, a joined table is null only if all its selected columns are
// null. The order of the columns does not matter.
//
// npm run example 1.0/values/select-null-for-existing-row

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { members, profiles } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

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

await client.end();
