// # constraint for relation already exists: two foreign keys with long names
//
// drizzle-kit 1.0 puts a hash into a name of more than 63 characters, so the
// two keys have different names.
//
// Write: a name of your own: `name: "transfers_from_fk"`.
//
// npm run example 1.0/foreign-keys/constraint-already-exists

import { sql } from "drizzle-orm";
import { getTableConfig, integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client, db } from "../db";

// For the table of Drizzle 0.45, drizzle-kit 1.0 writes these names into the
// migration. The name of the table is too long to be a part of them.
const namesInCatalog = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table organizations (id serial primary key) on commit drop;
    create temporary table customer_organization_membership_transfers_history (
      customer_organization_from integer,
      customer_organization_to integer
    ) on commit drop
  `);
  await tx.execute(sql`
    alter table customer_organization_membership_transfers_history
    add constraint "P5QHUJ4w6yaW_fkey"
    foreign key (customer_organization_from) references organizations (id)
  `);
  await tx.execute(sql`
    alter table customer_organization_membership_transfers_history
    add constraint "ZrhVLfMGoTDj_fkey"
    foreign key (customer_organization_to) references organizations (id)
  `);
  const rows = await tx.execute<{ name: string }>(sql`
    select conname as name from pg_constraint
    where contype = 'f' and conrelid =
      'customer_organization_membership_transfers_history'::regclass
    order by conname
  `);
  return rows.map(({ name }) => name);
});

console.log("Two names in the catalog:", namesInCatalog);
// [ 'P5QHUJ4w6yaW_fkey', 'ZrhVLfMGoTDj_fkey' ]

// ## Name the keys: references(..., { name })
const organizations = pgTable("organizations", {
  id: serial("id").primaryKey(),
});
const transfers = pgTable(
  "customer_organization_membership_transfers_history",
  {
    fromId: integer("customer_organization_from").references(
      () => organizations.id,
      { name: "transfers_from_fk" },
    ),
    toId: integer("customer_organization_to").references(
      () => organizations.id,
      { name: "transfers_to_fk" },
    ),
  },
);
const names = getTableConfig(transfers).foreignKeys.map((key) => key.getName());

console.log("Two short names:", names);
// [ 'transfers_from_fk', 'transfers_to_fk' ]

await client.end();
