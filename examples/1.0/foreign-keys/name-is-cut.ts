// # The name of a foreign key is cut to 63 bytes
//
// drizzle-kit 1.0 puts a hash into a name of more than 63 characters, so
// PostgreSQL cuts nothing.
//
// Write: a name of your own: `name: "memberships_organization_fk"`.
//
// npm run example 1.0/foreign-keys/name-is-cut

import { sql } from "drizzle-orm";
import { getTableConfig, integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client, db } from "../db";

// For the tables `customer_organization_memberships` and
// `customer_organizations`, drizzle-kit 1.0 writes this name into the migration.
const nameInMigration = "customer_organization_memberships_AiGgom6BjP7t_fkey";

const inCatalog = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table parents (id serial primary key) on commit drop;
    create temporary table children (parent_id integer) on commit drop
  `);
  await tx.execute(sql`
    alter table children add constraint ${sql.identifier(nameInMigration)}
    foreign key (parent_id) references parents (id)
  `);
  const [row] = await tx.execute<{ name: string }>(sql`
    select conname as name from pg_constraint
    where conrelid = 'children'::regclass and contype = 'f'
  `);
  return row?.name;
});

console.log("The name in the catalog, too:", inCatalog);
// 'customer_organization_memberships_AiGgom6BjP7t_fkey'

// ## Give the key a short name: references(..., { name })
const organizations = pgTable("customer_organizations", {
  id: serial("id").primaryKey(),
});
const memberships = pgTable("customer_organization_memberships", {
  organizationId: integer("customer_organization_id").references(
    () => organizations.id,
    { name: "memberships_organization_fk" },
  ),
});
const [shortKey] = getTableConfig(memberships).foreignKeys;

console.log("A name of your own:", shortKey?.getName());
// 'memberships_organization_fk'

await client.end();
