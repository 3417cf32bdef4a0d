// # A one-to-one relation is null, and its type says that it never is
//
// With `fields`, the type of a `one()` follows those columns: if they are
// `notNull()`, the type has no `null`. Here, on the side without the foreign key,
// `fields` is the primary key, so the type says that every member has a profile.
//
// Write: `profile: one(profiles)`, and `fields` and `references` on the other side,
// which has the foreign key.
// Trap: wrong type.
// In 1.0: `null` is in the type unless `optional: false`.
// See: relations/one-to-one, relations/second-one-to-one,
// relational-queries/author-is-null, relations/where-and-optional-false.
// Issues: #1420, #3799, #1066, #1307.
// Also: nullable one(), optional relation, optional one-to-one, cannot read
// properties of null, hasOne returns null, optional hasOne, profile may be
// missing, type says not null.
//
// npm run example relations/one-to-one-is-null

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { members, profiles } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const withFields = relations(members, ({ one }) => ({
  profile: one(profiles, {
    fields: [members.id],
    references: [profiles.memberId],
  }),
}));
const fieldsDb = drizzle(client, { schema: { members, profiles, withFields } });

const deniedNull = await fieldsDb.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: members.id,
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

// ## Write `one()` without `fields` on the side without the foreign key
//
// Declare `fields` and `references` on the other side, which has the foreign
// key. The type of `profile` is then `| null`.
const withoutFields = relations(members, ({ one }) => ({
  profile: one(profiles),
}));
const profilesRelations = relations(profiles, ({ one }) => ({
  member: one(members, {
    fields: [profiles.memberId],
    references: [members.id],
  }),
}));
const profilesDb = drizzle(client, {
  schema: { members, profiles, withoutFields, profilesRelations },
});

const typedNull = await profilesDb.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: members.id,
});

console.log("The type has null:", typedNull);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

await client.end();
