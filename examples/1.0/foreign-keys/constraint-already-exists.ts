// # constraint for relation already exists: two foreign keys with long names
//
// The name that drizzle-kit 1.0 makes for a foreign key has a hash if it would be
// longer than 63 characters: here, `P5QHUJ4w6yaW_fkey` and `ZrhVLfMGoTDj_fkey`.
//
// npm run example 1.0/foreign-keys/constraint-already-exists

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../db";

const organizations = pgTable("organizations", {
  id: serial("id").primaryKey(),
});
const transfers = pgTable(
  "customer_organization_membership_transfers_history",
  {
    fromId: integer("customer_organization_from").references(
      () => organizations.id,
    ),
    toId: integer("customer_organization_to").references(
      () => organizations.id,
    ),
  },
);
const migration = await generateMigration(
  await generateDrizzleJson({ organizations }),
  await generateDrizzleJson({ organizations, transfers }),
);

console.log("The migration of drizzle-kit 1.0:", migration);
// [
//   'CREATE TABLE "customer_organization_membership_transfers_history" ' +
//     '(\n' +
//     '\t"customer_organization_from" integer,\n' +
//     '\t"customer_organization_to" integer\n' +
//     ');\n',
//   'ALTER TABLE "customer_organization_membership_transfers_history" ' +
//     'ADD CONSTRAINT "P5QHUJ4w6yaW_fkey" FOREIGN KEY ' +
//     '("customer_organization_from") REFERENCES "organizations"("id");',
//   'ALTER TABLE "customer_organization_membership_transfers_history" ' +
//     'ADD CONSTRAINT "ZrhVLfMGoTDj_fkey" FOREIGN KEY ' +
//     '("customer_organization_to") REFERENCES "organizations"("id");'
// ]

await client.end();
