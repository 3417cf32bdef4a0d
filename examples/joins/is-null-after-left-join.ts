// # `isNull` after a left join also finds rows without a match
//
// A left join fills the columns of a missing row with nulls. So Carol, who has
// no profile, is found like Bob, whose profile has no text.
//
// Write: `.innerJoin(profiles, eq(profiles.memberId, members.id))`.
// Trap: wrong rows.
// In 1.0: the same.
// See: joins/without-a-match, joins/with-a-match,
// relational-queries/is-null-inside-a-relation.
// Also: is null, left join, soft delete, deletedAt is null, missing row or
// null column, anti join, wrong rows, null column or no row, find missing
// rows.
//
// npm run example joins/is-null-after-left-join

import { eq, isNull } from "drizzle-orm";
import { client, db } from "../../src/db";
import { members, profiles } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const bothKinds = await db
  .select({ name: members.name })
  .from(members)
  .leftJoin(profiles, eq(profiles.memberId, members.id))
  .where(isNull(profiles.bio))
  .orderBy(members.id);

console.log("Carol, who has no profile, is found, too:", bothKinds);
// [ { name: 'Bob' }, { name: 'Carol' } ]

// ## Only rows with a match: an inner join
const nullColumn = await db
  .select({ name: members.name })
  .from(members)
  .innerJoin(profiles, eq(profiles.memberId, members.id))
  .where(isNull(profiles.bio))
  .orderBy(members.id);

console.log("The profile has no text:", nullColumn);
// [ { name: 'Bob' } ]

// ## Only rows without a match: test a column that is never null
//
// The primary key is null only if there is no row.
const noRow = await db
  .select({ name: members.name })
  .from(members)
  .leftJoin(profiles, eq(profiles.memberId, members.id))
  .where(isNull(profiles.memberId))
  .orderBy(members.id);

console.log("There is no profile:", noRow);
// [ { name: 'Carol' } ]

await client.end();
