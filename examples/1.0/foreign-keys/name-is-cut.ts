// # The name of a foreign key is cut to 63 bytes
//
// A name that drizzle-kit 1.0 makes has a hash if it would be longer than 63
// characters: here, `customer_organization_memberships_AiGgom6BjP7t_fkey`. A key that
// exists keeps its cut name until you change the key. A longer name of your own is
// still cut, and `push` then asks whether the key is renamed.
//
// npm run example 1.0/foreign-keys/name-is-cut

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../db";

const organizations = pgTable("customer_organizations", {
  id: serial("id").primaryKey(),
});
const memberships = pgTable("customer_organization_memberships", {
  organizationId: integer("customer_organization_id").references(
    () => organizations.id,
  ),
});
const migration = await generateMigration(
  await generateDrizzleJson({}),
  await generateDrizzleJson({ organizations, memberships }),
);

console.log("The migration of drizzle-kit 1.0:", migration);
// [
//   'CREATE TABLE "customer_organizations" (\n' +
//     '\t"id" serial PRIMARY KEY\n' +
//     ');\n',
//   'CREATE TABLE "customer_organization_memberships" (\n' +
//     '\t"customer_organization_id" integer\n' +
//     ');\n',
//   'ALTER TABLE "customer_organization_memberships" ADD CONSTRAINT ' +
//     '"customer_organization_memberships_AiGgom6BjP7t_fkey" FOREIGN KEY ' +
//     '("customer_organization_id") REFERENCES ' +
//     '"customer_organizations"("id");'
// ]

await client.end();
