// # A join of two tables with one name returns only one of them
//
// Each row has a key for the name of a table, without its PostgreSQL schema.
// Two tables of two schemas with the same name have one key, and `select()`
// leaves out the columns of the first one.
//
// Trap: lost values.
// In 1.0: the same.
// Also: pgSchema, same table name in two schemas, join across schemas, columns
// are missing, never[], archive schema.
//
// npm run example collisions/table-is-missing-in-a-join

import { eq, sql, TransactionRollbackError } from "drizzle-orm";
import { alias, integer, pgSchema, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { users } from "../../src/db/collisions";
import { seed } from "../../src/seed";

await seed("collisions");

// The second table is in a schema that exists only in this transaction.
const archive = pgSchema("archive");
const archived = archive.table("users", {
  id: integer("id").notNull(),
  email: text("email").notNull(),
});
try {
  await db.transaction(async (tx) => {
    await tx.execute(sql`create schema archive`);
    await tx.execute(sql`create table ${archived} (id integer, email text)`);
    await tx.insert(archived).values({ id: 1, email: "admin@example.com" });

    const oneTable = await tx
      .select()
      .from(users)
      .innerJoin(archived, eq(archived.id, users.id));
    console.log("The title is missing:", oneTable);
    // [ { users: { id: 1, email: 'admin@example.com' } } ]

    const archivedUsers = alias(archived, "archived_users");
    const bothTables = await tx
      .select()
      .from(users)
      .innerJoin(archivedUsers, eq(archivedUsers.id, users.id));
    console.log("With an alias for one of them:", bothTables);
    // [
    //   {
    //     users: { id: 1, title: 'Admin' },
    //     archived_users: { id: 1, email: 'admin@example.com' }
    //   }
    // ]

    tx.rollback();
  });
} catch (error) {
  if (!(error instanceof TransactionRollbackError)) throw error;
}

await client.end();
