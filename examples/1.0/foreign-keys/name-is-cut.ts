// # The name of a foreign key is cut to 63 bytes
//
// drizzle-kit 1.0 puts a hash into a name of more than 63 characters. Here, the
// name is `customer_organization_memberships_AiGgom6BjP7t_fkey`.
//
// npm run example 1.0/foreign-keys/name-is-cut

import { getTableConfig, integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../db";

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
