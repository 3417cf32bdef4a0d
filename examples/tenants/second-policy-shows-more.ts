// # A second policy shows more rows, not fewer
//
// By default, a policy is permissive and for all commands: PostgreSQL combines such
// policies of a table with `or`. A row is visible if one of them allows it.
//
// Write: `as restrictive` in the second policy, or one policy with both conditions.
// Trap: rows of other tenants.
// In 1.0: the same.
// See: tenants/row-level-security, tenants/policies-in-a-migration,
// tenants/empty-setting.
// Also: permissive, restrictive policy, several policies, AND, OR, RLS returns
// too many rows, combine policies, pgPolicy as.
//
// npm run example tenants/second-policy-shows-more

import { sql } from "drizzle-orm";
import { boolean, integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { undone } from "../../src/undone";

const notes = pgTable("notes", {
  id: serial("id").primaryKey(),
  tenantId: integer("tenant_id").notNull(),
  archived: boolean("archived").notNull(),
});

// Notes 1 and 2 are of tenant 1, and note 3 of tenant 2. Note 2 is archived.
const setUp = sql`
  create role drizzle_relations_app;
  grant drizzle_relations_app to current_user;
  create temporary table notes (
    id serial primary key,
    tenant_id integer not null,
    archived boolean not null
  ) on commit drop;
  insert into notes (tenant_id, archived)
  values (1, false), (1, true), (2, false);
  grant select on notes to drizzle_relations_app;
  alter table notes enable row level security;
  create policy of_tenant on notes
  using (tenant_id = current_setting('app.tenant_id')::integer);
  select set_config('app.tenant_id', '1', true)
`;
const tooMany = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`
    create policy not_archived on notes using (not archived)
  `);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(notes).orderBy(notes.id);
});

console.log("The archived note and a note of tenant 2 are there:", tooMany);
// [
//   { id: 1, tenantId: 1, archived: false },
//   { id: 2, tenantId: 1, archived: true },
//   { id: 3, tenantId: 2, archived: false }
// ]

// ## A restrictive policy
//
// At least one permissive policy and each restrictive policy must allow the row.
// In `pgPolicy()`, it is `as: "restrictive"`. With this policy and with the
// next, an update that archives a note fails with 42501: `using` is also the
// condition for the new row.
const right = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`
    create policy not_archived on notes as restrictive using (not archived)
  `);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(notes).orderBy(notes.id);
});

console.log("The note of tenant 1 that is not archived:", right);
// [ { id: 1, tenantId: 1, archived: false } ]

// ## Or one policy with both conditions
const one = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`
    alter policy of_tenant on notes using (
      tenant_id = current_setting('app.tenant_id')::integer and not archived
    )
  `);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(notes).orderBy(notes.id);
});

console.log("The same note:", one);
// [ { id: 1, tenantId: 1, archived: false } ]

await client.end();
