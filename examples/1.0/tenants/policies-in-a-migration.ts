// # Declare a policy and a role for drizzle-kit: `pgPolicy()` and `pgRole()`
//
// Declare a policy in the third argument of its table. drizzle-kit then also
// writes the statement that switches row level security on.
//
// npm run example 1.0/tenants/policies-in-a-migration

import { sql } from "drizzle-orm";
import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgPolicy, pgRole, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

// ## The declarations
//
// Export the role, too, so that `drizzle-kit generate` creates it. For a role
// that exists, write `pgRole("name").existing()`. Do not change a policy with
// `drizzle-kit push` of 1.0: it ignores a new `using` or `withCheck`, and reports no
// error.
const app = pgRole("drizzle_relations_app");
const lab = pgSchema("lab");
const notes = lab.table(
  "notes",
  { tenantId: integer("tenant_id").notNull() },
  (table) => [
    pgPolicy("notes_of_tenant", {
      to: app,
      using: sql`${table.tenantId} = nullif(current_setting('app.tenant_id', true), '')::integer`,
    }),
  ],
);

const statements = await generateMigration(
  await generateDrizzleJson({}),
  await generateDrizzleJson({ app, lab, notes }),
);

console.log("The migration:", statements);
// [
//   'CREATE SCHEMA "lab";\n',
//   'CREATE ROLE "drizzle_relations_app";',
//   'CREATE TABLE "lab"."notes" (\n\t"tenant_id" integer NOT NULL\n);\n',
//   'ALTER TABLE "lab"."notes" ENABLE ROW LEVEL SECURITY;',
//   `CREATE POLICY "notes_of_tenant" ON "lab"."notes" AS PERMISSIVE FOR ALL TO "drizzle_relations_app" USING ("lab"."notes"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::integer);`
// ]

// ## What the database has
//
// The user that migrates must be allowed to create roles. A role belongs to all
// databases of a server: if it exists already, `create role` fails.
const policies = await tryMigration(client, [
  ...statements,
  `select policyname, cmd, roles::text, qual from pg_policies
   where tablename = 'notes'`,
]);

console.log("The policy:", policies);
// [
//   {
//     policyname: 'notes_of_tenant',
//     cmd: 'ALL',
//     roles: '{drizzle_relations_app}',
//     qual: "(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::integer)"
//   }
// ]

// ## Grants, in a migration of your own
//
// `drizzle-kit generate` writes no grants. Make a file with `drizzle-kit
// generate --custom` for them, which `push` does not run. Without `usage` on the schema, the error is
// `permission denied for schema lab`. `on all tables` is not for tables that are
// created later, nor for the sequence of a `serial` column: grant these, too.
const rows = await tryMigration(client, [
  ...statements,
  `insert into lab.notes values (1), (2)`,
  `grant drizzle_relations_app to current_user`,
  `grant usage on schema lab to drizzle_relations_app`,
  `grant select, insert, update, delete on all tables in schema lab
   to drizzle_relations_app`,
  `set local role drizzle_relations_app`,
  `select set_config('app.tenant_id', '2', true)`,
  `select tenant_id from lab.notes`,
]);

console.log("The role sees one row:", rows);
// [ { tenant_id: 2 } ]

await client.end();
