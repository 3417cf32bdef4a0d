// # A migration removes the last policy of a table, and then every row is visible
//
// With the last `pgPolicy()` of a table, drizzle-kit also removes row level
// security. A role that can read the table then sees every row.
// `drizzle-kit push` also removes a policy that the schema does not declare.
//
// Write: `.enableRLS()` after the table.
// Trap: rows of other tenants.
// In 1.0: the same, but another way to write it.
// See: tenants/policies-in-a-migration, tenants/policy-is-ignored.
// Also: DISABLE ROW LEVEL SECURITY, DROP POLICY, rename a policy, RLS is off
// after a migration, pgTable.withRLS, drizzle-kit generate.
//
// npm run example tenants/last-policy-is-removed

import { sql } from "drizzle-orm";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgPolicy, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const tenantId = integer("tenant_id").notNull();
const notes = lab.table("notes", { tenantId }, (table) => [
  pgPolicy("notes_of_tenant", { using: sql`${table.tenantId} = 1` }),
]);
const notesWithoutPolicy = lab.table("notes", { tenantId });

const empty = generateDrizzleJson({});
const before = generateDrizzleJson({ lab, notes });
const after = generateDrizzleJson({ lab, notes: notesWithoutPolicy });
const create = await generateMigration(empty, before);
const remove = await generateMigration(before, after);

// The statements of a deployment that has a role and rows.
const use = [
  `create role drizzle_relations_app`,
  `grant drizzle_relations_app to current_user`,
  `insert into lab.notes values (1), (2)`,
  `grant usage on schema lab to drizzle_relations_app`,
  `grant select on lab.notes to drizzle_relations_app`,
];
const read = [
  `set local role drizzle_relations_app`,
  `select tenant_id from lab.notes order by tenant_id`,
];
const rows = await tryMigration(client, [
  ...create,
  ...use,
  ...remove,
  ...read,
]);

console.log("The migration:", remove);
// [
//   'ALTER TABLE "lab"."notes" DISABLE ROW LEVEL SECURITY;',
//   'DROP POLICY "notes_of_tenant" ON "lab"."notes" CASCADE;'
// ]

console.log("The role sees the row of tenant 2:", rows);
// [ { tenant_id: 1 }, { tenant_id: 2 } ]

// ## Keep row level security on
//
// A table without a policy then shows no rows to the role, and refuses inserts.
const noPolicy = lab.table("notes", { tenantId }).enableRLS();
const kept = generateDrizzleJson({ lab, notes: noPolicy });
const removeOnlyThePolicy = await generateMigration(before, kept);
const noRows = await tryMigration(client, [
  ...create,
  ...use,
  ...removeOnlyThePolicy,
  ...read,
]);

console.log("Only the policy is dropped:", removeOnlyThePolicy);
// [
//   'ALTER TABLE "lab"."notes" ENABLE ROW LEVEL SECURITY;',
//   'DROP POLICY "notes_of_tenant" ON "lab"."notes" CASCADE;'
// ]

console.log("The role sees no row:", noRows);
// []

await client.end();
