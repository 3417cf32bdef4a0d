// # A join of two tables with one name returns only one of them
//
// The key of a table in each row is its name, without the PostgreSQL schema. If
// the table in `from()` and a joined one have the same name, `select()` leaves
// out the columns of the one in `from()`.
//
// Write: `alias(archived, "archived_users")`.
// Trap: lost values.
// In 1.0: the same.
// See: collisions/table-reference-is-ambiguous, joins/object-per-table.
// Also: pgSchema, same table name in two schemas, join across schemas, columns
// are missing, never[], archive schema.
//
// npm run example collisions/table-is-missing-in-a-join

import { eq, sql } from "drizzle-orm";
import { alias, integer, pgSchema, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { users } from "../../src/db/collisions";
import { seed } from "../../src/seed";

await seed("collisions");

// The second table is a temporary one, so its schema is `pg_temp`.
const archived = pgSchema("pg_temp").table("users", {
  id: integer("id").notNull(),
  email: text("email").notNull(),
});
const createArchived = sql`
  create temporary table ${archived} on commit drop
  as select 1 as id, 'admin@example.com' as email
`;
const oneTable = await db.transaction(async (tx) => {
  await tx.execute(createArchived);
  return tx.select().from(users).innerJoin(archived, eq(archived.id, users.id));
});

console.log("The title is missing:", oneTable);
// [ { users: { id: 1, email: 'admin@example.com' } } ]

// ## Give one of them another name: alias()
const archivedUsers = alias(archived, "archived_users");
const bothTables = await db.transaction(async (tx) => {
  await tx.execute(createArchived);
  return tx
    .select()
    .from(users)
    .innerJoin(archivedUsers, eq(archivedUsers.id, users.id));
});

console.log("With an alias for one of them:", bothTables);
// [
//   {
//     users: { id: 1, title: 'Admin' },
//     archived_users: { id: 1, email: 'admin@example.com' }
//   }
// ]

await client.end();
