// # New tables, a foreign key and `uniqueIndex()`: there is no unique constraint matching given keys for referenced table "users"
//
// A foreign key can reference a column if a unique index is on this column alone,
// without a `where`. But drizzle-kit 0.31 creates the index after the foreign key,
// also if both tables are new.
//
// Write: `email: text("email").unique()`.
// Trap: error.
// In 1.0: fixed.
// See: migrations/key-before-unique, foreign-keys/no-unique-constraint.
// Also: 42830, first migration fails, drizzle-kit generate, order of
// statements, create unique index, index before constraint, references email.
//
// npm run example migrations/key-on-a-unique-index

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema, text, uniqueIndex } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table(
  "users",
  { id: integer("id").primaryKey(), email: text("email") },
  (table) => [uniqueIndex("users_email").on(table.email)],
);
const sessions = lab.table("sessions", {
  userEmail: text("user_email").references(() => users.email),
});

const nothing = generateDrizzleJson({});
const schema = generateDrizzleJson({ lab, users, sessions });
const tables = await generateMigration(nothing, schema);

try {
  await tryMigration(client, tables);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The index is last:", { code, message, end: tables.slice(-2) });
  // {
  //   code: '42830',
  //   message: 'there is no unique constraint matching given keys for referenced table "users"',
  //   end: [
  //     'ALTER TABLE "lab"."sessions" ADD CONSTRAINT "sessions_user_email_users_email_fk" FOREIGN KEY ("user_email") REFERENCES "lab"."users"("email") ON DELETE no action ON UPDATE no action;',
  //     'CREATE UNIQUE INDEX "users_email" ON "lab"."users" USING btree ("email");'
  //   ]
  // }
}

// ## Declare a unique constraint
//
// drizzle-kit 0.31 writes it into `create table`, before the foreign keys.
const uniqueUsers = lab.table("users", {
  id: integer("id").primaryKey(),
  email: text("email").unique(),
});
const sessionsOfUsers = lab.table("sessions", {
  userEmail: text("user_email").references(() => uniqueUsers.email),
});
const tablesWithConstraint = await generateMigration(
  nothing,
  generateDrizzleJson({ lab, users: uniqueUsers, sessions: sessionsOfUsers }),
);
const listKeys = `
  select pg_get_constraintdef(oid) as key from pg_constraint
  where conrelid = 'lab.sessions'::regclass
`;
const keys = await tryMigration(client, [...tablesWithConstraint, listKeys]);

console.log("The key:", keys);
// [ { key: 'FOREIGN KEY (user_email) REFERENCES lab.users(email)' } ]

// ## Or keep the index: make two migrations
//
// Generate the first without `references()`: it has the index. Generate the second
// with `references()`. Do the same if you add the index and the key to tables that
// exist.
const sessionsWithoutKey = lab.table("sessions", {
  userEmail: text("user_email"),
});
const withIndex = generateDrizzleJson({
  lab,
  users,
  sessions: sessionsWithoutKey,
});
const first = await generateMigration(nothing, withIndex);
const second = await generateMigration(withIndex, schema);
const sameKeys = await tryMigration(client, [...first, ...second, listKeys]);

console.log("The same key:", sameKeys);
// [ { key: 'FOREIGN KEY (user_email) REFERENCES lab.users(email)' } ]

await client.end();
