// # `where` with `null`: Cannot convert undefined or null to object
//
// `where: { inviterId: null }` throws this error, and TypeScript refuses it. In
// SQL, no value is equal to `null`.
//
// Write: `where: { inviterId: { isNull: true } }`.
// Trap: an error.
// See: sql/eq-null, upgrading/undefined-in-filter.
// Also: where null in db.query, isNull, isNotNull, column is null, TypeError,
// isNull false returns all rows.
//
// npm run example 1.0/upgrading/where-null

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const db = drizzle({ client, relations });
try {
  await db.query.members.findMany({
    // @ts-expect-error TS2322: null is no filter
    where: { inviterId: null },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A null:", error.message);
  // 'Cannot convert undefined or null to object'
}

// ## `isNull: true` finds the nulls
//
// `isNotNull: true` finds the others. If a variable can be null, write
// `inviterId: id ?? { isNull: true }`. For undefined, this finds the nulls, too.
const notInvited = await db.query.members.findMany({
  columns: { name: true },
  where: { inviterId: { isNull: true } },
});

console.log("Without an inviter:", notInvited);
// [ { name: 'Alice' } ]

// ## `eq: null` finds nothing
//
// `ne: null` finds nothing, either. TypeScript refuses both.
const equalToNull = await db.query.members.findMany({
  // @ts-expect-error TS2322: no value is equal to null
  where: { inviterId: { eq: null } },
});

console.log("Equal to null:", equalToNull);
// []

// ## `isNull: false` has no effect
//
// The query returns all rows. TypeScript refuses `false`.
const everyMember = await db.query.members.findMany({
  columns: { name: true },
  // @ts-expect-error TS2322: isNull takes only true
  where: { inviterId: { isNull: false } },
  orderBy: { id: "asc" },
});

console.log("All rows, although isNull is false:", everyMember);
// [ { name: 'Alice' }, { name: 'Bob' }, { name: 'Carol' } ]

await client.end();
