// # constraint for relation already exists: two foreign keys with long names
//
// drizzle-kit 1.0 puts a hash into a name of more than 63 characters. Here, the
// two names are `P5QHUJ4w6yaW_fkey` and `ZrhVLfMGoTDj_fkey`.
//
// npm run example 1.0/foreign-keys/constraint-already-exists

import { getTableConfig, integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../db";

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
