// # A join on a name misses rows: upper and lower case
//
// With the usual collations, `=` of a `text` distinguishes upper and lower case.
//
// Write: ``eq(sql`lower(${users.name})`, sql`lower(${members.name})`)``.
// Trap: missing rows.
// In 1.0: the same.
// Also: case insensitive join, lower(), upper(), join on an email, ignore case,
// ilike, capital letters, does not match because of case.
//
// npm run example joins/case-insensitive

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");
await db.insert(users).values({ name: "ALICE" });

const exact = await db
  .select({ userId: users.id, user: users.name, member: members.name })
  .from(users)
  .innerJoin(members, eq(users.name, members.name))
  .where(eq(members.name, "Alice"))
  .orderBy(users.id);

console.log("ALICE is missing:", exact);
// [ { userId: 1, user: 'Alice', member: 'Alice' } ]

// ## Compare in lower case
//
// All names with the same `lower(name)` match: a unique index on `lower(name)`
// prevents two of them in one table. `lower()` follows the locale of the
// column's collation, by default that of the database: with the locale `C`, it
// changes only A to Z. This condition can use an index on `lower(name)`, but not
// an index on `name`.
const ignoringCase = await db
  .select({ userId: users.id, user: users.name, member: members.name })
  .from(users)
  .innerJoin(
    members,
    eq(sql`lower(${users.name})`, sql`lower(${members.name})`),
  )
  .where(eq(members.name, "Alice"))
  .orderBy(users.id);

console.log("Alice and ALICE:", ignoringCase);
// [
//   { userId: 1, user: 'Alice', member: 'Alice' },
//   { userId: 4, user: 'ALICE', member: 'Alice' }
// ]

await client.end();
