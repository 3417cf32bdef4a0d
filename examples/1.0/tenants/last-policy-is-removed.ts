// # A migration removes the last policy of a table, and then every row is visible
//
// With the last `pgPolicy()` of a table, drizzle-kit also removes row level
// security. A role that can read the table then sees every row.
// `drizzle-kit push` also removes a policy that the schema does not declare.
//
// Write: `lab.table.withRLS("notes", { tenantId })`.
//
// npm run example 1.0/tenants/last-policy-is-removed

import { sql } from "drizzle-orm";
import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgPolicy, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const tenantId = integer("tenant_id").notNull();
const notes = lab.table("notes", { tenantId }, (table) => [
  pgPolicy("notes_of_tenant", { using: sql`${table.tenantId} = 1` }),
]);
const notesWithoutPolicy = lab.table("notes", { tenantId });

const empty = await generateDrizzleJson({});
const before = await generateDrizzleJson({ lab, notes });
const after = await generateDrizzleJson({ lab, notes: notesWithoutPolicy });
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
//   'DROP POLICY "notes_of_tenant" ON "lab"."notes";',
//   'ALTER TABLE "lab"."notes" DISABLE ROW LEVEL SECURITY;'
// ]

console.log("The role sees the row of tenant 2:", rows);
// [ { tenant_id: 1 }, { tenant_id: 2 } ]

// ## Keep row level security on
//
// A table without a policy then shows no rows to the role, and refuses inserts.
const noPolicy = lab.table.withRLS("notes", { tenantId });
const kept = await generateDrizzleJson({ lab, notes: noPolicy });
const removeOnlyThePolicy = await generateMigration(before, kept);
const noRows = await tryMigration(client, [
  ...create,
  ...use,
  ...removeOnlyThePolicy,
  ...read,
]);

console.log("Only the policy is dropped:", removeOnlyThePolicy);
// [ 'DROP POLICY "notes_of_tenant" ON "lab"."notes";' ]

console.log("The role sees no row:", noRows);
// []

await client.end();
