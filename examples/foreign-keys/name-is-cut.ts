// # The name of a foreign key is cut to 63 bytes
//
// Drizzle makes the name from both tables and their columns, and PostgreSQL
// keeps only its first 63 bytes. The constraint then has another name than in
// the migration, and each `drizzle-kit push` of 0.31 drops it and adds it
// again.
//
// Write: `foreignKey({ name: "memberships_organization_fk", columns:
// [table.organizationId], foreignColumns: [organizations.id] })`, instead of a
// reference in the column.
// Trap: another name in the database.
// In 1.0: fixed for a new key without a name of its own.
// See: foreign-keys/constraint-already-exists, foreign-keys/name-a-key,
// migrations/names-after-upgrade, migrations/rename-a-key.
// Issues: #466, #3244, #3280, #4003, #4645.
// Also: identifier will be truncated to, constraint name too long, long table
// names, 42622, foreignKey name, drop constraint.
//
// npm run example foreign-keys/name-is-cut

import { sql } from "drizzle-orm";
import {
  foreignKey,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";

const organizations = pgTable("customer_organizations", {
  id: serial("id").primaryKey(),
});
const memberships = pgTable("customer_organization_memberships", {
  organizationId: integer("customer_organization_id").references(
    () => organizations.id,
  ),
});

const [longKey] = getTableConfig(memberships).foreignKeys;
const longName = longKey!.getName();

console.log("The name that Drizzle makes:", longName);
// 'customer_organization_memberships_customer_organization_id_customer_organizations_id_fk'

const inCatalog = await db.transaction(async (tx) => {
  await tx.execute(sql`
    set local client_min_messages = warning; -- without the notice of the cut
    create temporary table parents (id serial primary key) on commit drop;
    create temporary table children (parent_id integer) on commit drop
  `);
  await tx.execute(sql`
    alter table children add constraint ${sql.identifier(longName)}
    foreign key (parent_id) references parents (id)
  `);
  const [row] = await tx.execute<{ name: string }>(sql`
    select conname as name from pg_constraint
    where conrelid = 'children'::regclass and contype = 'f'
  `);
  return row?.name;
});

console.log("The name in the catalog:", inCatalog);
// 'customer_organization_memberships_customer_organization_id_cust'

// ## Give the key a short name: foreignKey({ name })
//
// If the reference has an `onDelete`, write it again:
// `foreignKey({ ... }).onDelete("cascade")`.
const shortMemberships = pgTable(
  "customer_organization_memberships",
  { organizationId: integer("customer_organization_id") },
  (table) => [
    foreignKey({
      name: "memberships_organization_fk",
      columns: [table.organizationId],
      foreignColumns: [organizations.id],
    }),
  ],
);
const [shortKey] = getTableConfig(shortMemberships).foreignKeys;

console.log("A name of your own:", shortKey?.getName());
// 'memberships_organization_fk'

await client.end();
