// # drizzle-kit creates a table that is not yours: schema "auth" already exists
//
// `drizzle-kit generate` writes each exported table and schema into a migration,
// also those of Supabase or of another application. `schemaFilter` is for `push`
// and `pull`: `generate` does not use it.
//
// Write: export only your own tables from the files that drizzle-kit reads, here
// `generateDrizzleJson({ lab, profiles })`.
// Trap: error.
// In 1.0: the same error.
// See: tenants/auth-users, collisions/relation-does-not-exist.
// Issues: #3183.
// Also: 42P06, 42P07, relation "users" already exists, CREATE SCHEMA auth,
// CREATE TABLE auth.users, schemaFilter is ignored, tablesFilter, Supabase,
// existing table, introspect, exclude a table from migrations.
//
// npm run example tenants/generate-creates-auth-users

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { pgSchema, uuid } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const auth = pgSchema("auth");
const authUsers = auth.table("users", { id: uuid("id").primaryKey() });
const lab = pgSchema("lab");
const profiles = lab.table("profiles", {
  id: uuid("id").references(() => authUsers.id),
});

// This database is not Supabase's, so the example makes the table first.
const makeAuth = [
  `create schema auth`,
  `create table auth.users (id uuid primary key)`,
];
const empty = generateDrizzleJson({});
const everything = generateDrizzleJson({ auth, authUsers, lab, profiles });
const wrong = await generateMigration(empty, everything);
try {
  await tryMigration(client, [...makeAuth, ...wrong]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The first statement fails:", {
    code,
    message,
    statements: wrong.slice(0, 3),
  });
  // {
  //   code: '42P06',
  //   message: 'schema "auth" already exists',
  //   statements: [
  //     'CREATE SCHEMA "auth";\n',
  //     'CREATE SCHEMA "lab";\n',
  //     'CREATE TABLE "auth"."users" (\n\t"id" uuid PRIMARY KEY NOT NULL\n);\n'
  //   ]
  // }
}

// ## Leave the table out
//
// `generateDrizzleJson()` takes what a file exports. Declare the table in a file
// that the option `schema` of drizzle-kit does not name, and import it from
// there. For `push`, set `tablesFilter` if the table is in a schema of
// `schemaFilter`, by default `public`: otherwise, `push` wants to drop the table.
const right = await generateMigration(
  empty,
  generateDrizzleJson({ lab, profiles }),
);
const keys = await tryMigration(client, [
  ...makeAuth,
  ...right,
  `select pg_get_constraintdef(oid) as key from pg_constraint
   where conrelid = 'lab.profiles'::regclass`,
]);

console.log("Only your own table:", right);
// [
//   'CREATE SCHEMA "lab";\n',
//   'CREATE TABLE "lab"."profiles" (\n\t"id" uuid\n);\n',
//   'ALTER TABLE "lab"."profiles" ADD CONSTRAINT "profiles_id_users_id_fk" FOREIGN KEY ("id") REFERENCES "auth"."users"("id") ON DELETE no action ON UPDATE no action;'
// ]

console.log("The key:", keys);
// [ { key: 'FOREIGN KEY (id) REFERENCES auth.users(id)' } ]

// ## If the table is in a migration already
//
// When you stop exporting it, the next migration drops it. Delete these
// statements from that migration, or the data of the users can be lost.
const next = await generateMigration(
  everything,
  generateDrizzleJson({ lab, profiles }),
);

console.log("The next migration:", next);
// [ 'DROP TABLE "auth"."users" CASCADE;', 'DROP SCHEMA "auth";\n' ]

await client.end();
