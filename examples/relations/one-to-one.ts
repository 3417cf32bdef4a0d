// # Declare a one-to-one relation
//
// Both sides of a one-to-one relation are `one` relations. Only the side that has the
// foreign key names the columns.
//
// Group: declare.
// In 1.0: other code.
// See: relations/second-one-to-one, relational-queries/one-of-several-rows,
// writes/one-to-one-upsert.
// Issues: #2371.
// Also: one() on both sides, one() without fields, unique foreign key, There
// is not enough information to infer relation, hasOne, has_one, belongs_to,
// OneToOneField, 1:1, user has one profile, settings of a user.
//
// npm run example relations/one-to-one

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { members, profiles } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

// ## one() on both sides: columns on one of them
//
// The foreign key of a profile is also its primary key, so a member has at most
// one profile. Declare a foreign key that is not the primary key as `unique()`: a
// relation does not check this, and returns any of several rows.
//
// A member can be without a profile. With `fields` on this side, too,
// [the type would have no `null`](one-to-one-is-null.md).
const profilesRelations = relations(profiles, ({ one }) => ({
  member: one(members, {
    fields: [profiles.memberId],
    references: [members.id],
  }),
}));
const membersRelations = relations(members, ({ one }) => ({
  profile: one(profiles),
}));
const db = drizzle(client, {
  schema: { members, profiles, membersRelations, profilesRelations },
});

const membersWithProfile = await db.query.members.findMany({
  columns: { name: true },
  with: { profile: { columns: { bio: true } } },
  orderBy: (member, { asc }) => asc(member.id),
});

console.log("Members with their profile:", membersWithProfile);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps' } },
//   { name: 'Bob', profile: { bio: null } },
//   { name: 'Carol', profile: null }
// ]

// ## Columns on neither side: not enough information
//
// The code compiles, and the query throws.
const noColumns = relations(profiles, ({ one }) => ({ member: one(members) }));
const onNeitherSide = drizzle(client, {
  schema: { members, profiles, membersRelations, noColumns },
});
try {
  await onNeitherSide.query.members.findFirst({ with: { profile: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("one() without columns on both sides:", error.message);
  // 'There is not enough information to infer relation "members.profile"'
}

await client.end();
