// # drizzle-kit creates a table that is not yours: schema "auth" already exists
//
// `drizzle-kit generate` writes each exported table and schema into a
// migration, if the schema is not marked as existing. `schemaFilter` is for
// `push` and `pull`: `generate` does not use it.
//
// npm run example 1.0/tenants/generate-creates-auth-users

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { pgSchema, uuid } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

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
const empty = await generateDrizzleJson({});
const all = await generateDrizzleJson({ auth, authUsers, lab, profiles });
const wrong = await generateMigration(empty, all);
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
  //     'CREATE TABLE "auth"."users" (\n\t"id" uuid PRIMARY KEY\n);\n'
  //   ]
  // }
}

// ## Leave the table out
//
// `generateDrizzleJson()` takes what a file exports. Declare the table in a file
// that the option `schema` of drizzle-kit does not name, and import it from
// there. For `push`, set `schemaFilter` to your own schemas, and `tablesFilter` if the
// table is in one of them: otherwise, `push` wants to drop the table.
const own = await generateDrizzleJson({ lab, profiles });
const right = await generateMigration(empty, own);
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
//   'ALTER TABLE "lab"."profiles" ADD CONSTRAINT "profiles_id_users_id_fkey" FOREIGN KEY ("id") REFERENCES "auth"."users"("id");'
// ]

console.log("The key:", keys);
// [ { key: 'FOREIGN KEY (id) REFERENCES auth.users(id)' } ]

// ## Or mark the schema as existing
//
// `.existing()` leaves out the schema and its tables. Export the schema, too:
// without it, the migration creates the table, and `push` wants to drop the
// schema.
const existingAuth = pgSchema("auth").existing();
const existingUsers = existingAuth.table("users", {
  id: uuid("id").primaryKey(),
});
const members = pgSchema("lab").table("members", {
  id: uuid("id").references(() => existingUsers.id),
});
const marked = await generateMigration(
  await generateDrizzleJson({ lab }),
  await generateDrizzleJson({ lab, existingAuth, existingUsers, members }),
);

console.log("Without the table of the users:", marked);
// [
//   'CREATE TABLE "lab"."members" (\n\t"id" uuid\n);\n',
//   'ALTER TABLE "lab"."members" ADD CONSTRAINT "members_id_users_id_fkey" FOREIGN KEY ("id") REFERENCES "auth"."users"("id");'
// ]

// ## If the table is in a migration already
//
// When you stop exporting it, or mark its schema as existing, the next migration
// drops it. Delete these statements from that migration, or the data of the users
// can be lost.
const next = await generateMigration(all, own);

console.log("The next migration:", next);
// [ 'DROP TABLE "auth"."users";', 'DROP SCHEMA "auth";\n' ]

await client.end();
