// # column excluded.firstName does not exist: an upsert with `casing`
//
// In Drizzle 0.45, if you declare a column without a name, its `name` is its key,
// even with `casing: "snake_case"`. `sql.identifier()` does not convert it to the
// name in the database.
//
// Write: `` firstName: sql`excluded.first_name` ``.
// Trap: an error.
// In 1.0: other code, fixed.
// See: writes/upsert-keeps-old-value, writes/upsert-all-columns,
// writes/affect-row-a-second-time, upgrading/casing.
// Issues: #5282, #3094.
// Also: 42703, camelCase, snake_case, onConflictDoUpdate, ON CONFLICT, bulk upsert,
// buildConflictUpdateColumns, column name in sql, sql.raw, sql.identifier,
// getTableColumns name.
//
// npm run example writes/excluded-with-casing

import { DrizzleQueryError, sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";

const db = drizzle(client, { casing: "snake_case" });
const people = pgTable("people", {
  id: integer().primaryKey(),
  firstName: text().notNull(),
});
const createTable = sql`
  create temporary table people (id int primary key, first_name text not null)
    on commit drop;
  insert into people values (1, 'Ann'), (2, 'Ben')
`;
const changes = [
  { id: 1, firstName: "Anna" },
  { id: 2, firstName: "Benno" },
];

try {
  await db.transaction(async (tx) => {
    await tx.execute(createTable);
    await tx
      .insert(people)
      .values(changes)
      .onConflictDoUpdate({
        target: people.id,
        set: {
          firstName: sql`excluded.${sql.identifier(people.firstName.name)}`,
        },
      });
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The name is the key:", { code, message });
  // { code: '42703', message: 'column excluded.firstName does not exist' }
}

// ## Write the name that the column has in the database
const updated = await db.transaction(async (tx) => {
  await tx.execute(createTable);
  return tx
    .insert(people)
    .values(changes)
    .onConflictDoUpdate({
      target: people.id,
      set: { firstName: sql`excluded.first_name` },
    })
    .returning();
});

console.log("Both rows are updated:", updated);
// [ { id: 1, firstName: 'Anna' }, { id: 2, firstName: 'Benno' } ]

// ## Or name the column in the declaration
//
// Then `name` is the name in the database, with and without `casing`.
const named = pgTable("people", {
  id: integer().primaryKey(),
  firstName: text("first_name").notNull(),
});
const updatedByName = await db.transaction(async (tx) => {
  await tx.execute(createTable);
  return tx
    .insert(named)
    .values(changes)
    .onConflictDoUpdate({
      target: named.id,
      set: { firstName: sql`excluded.${sql.identifier(named.firstName.name)}` },
    })
    .returning();
});

console.log("Updated in the same way:", updatedByName);
// [ { id: 1, firstName: 'Anna' }, { id: 2, firstName: 'Benno' } ]

await client.end();
