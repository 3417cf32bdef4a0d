// # A bare `select()` returns null for a joined row that exists
//
// Drizzle decides by the first column of the joined table whether a left join
// found a row. The first column that `profiles` declares is `bio`, so a profile without
// a `bio` becomes null.
//
// Write: `profile: { memberId: profiles.memberId, bio: profiles.bio }`, first a
// column that is never null in its table.
// Trap: missing rows.
// In 1.0: fixed.
// See: values/left-join-null-for-existing-row, relations/one-to-one-is-null.
// Issues: #1603, #2157, #3948.
// Also: left join returns null, nested object is null, first column is null,
// order of the columns in the table.
//
// npm run example values/select-null-for-existing-row

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/traps";
import { members, profiles } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const db = drizzle(client, { schema });
const bioFirst = await db
  .select()
  .from(members)
  .leftJoin(profiles, eq(profiles.memberId, members.id))
  .orderBy(members.id);

console.log("Bob's profile is missing:", bioFirst);
// [
//   {
//     members: { id: 1, name: 'Alice', inviterId: null },
//     profiles: { bio: 'Writes about maps', memberId: 1 }
//   },
//   { members: { id: 2, name: 'Bob', inviterId: 1 }, profiles: null },
//   { members: { id: 3, name: 'Carol', inviterId: 2 }, profiles: null }
// ]

// ## Name the columns, and begin with one that is `notNull()`
//
// Or declare the table in that order: the primary key first.
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

// ## Or use a relational query
const nestedProfiles = await db.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: members.id,
});

console.log("Bob's profile, with db.query:", nestedProfiles);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

await client.end();
