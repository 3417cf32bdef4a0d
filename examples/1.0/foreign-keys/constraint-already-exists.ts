// # constraint for relation already exists: two foreign keys with long names
//
// A name that drizzle-kit 1.0 makes has a hash if it would be longer than 63
// characters: here, `P5QHUJ4w6yaW_fkey` and `ZrhVLfMGoTDj_fkey`.
//
// npm run example 1.0/foreign-keys/constraint-already-exists

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { sql } from "drizzle-orm";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client, db } from "../db";

// The name of the table is too long to be a part of the names.
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
  await generateDrizzleJson({}),
  await generateDrizzleJson({ organizations, transfers }),
);

console.log("The migration of drizzle-kit 1.0:", migration);
// [
//   'CREATE TABLE "organizations" (\n\t"id" serial PRIMARY KEY\n);\n',
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

// The migration runs in a transaction, which removes the tables at its end.
const inCatalog = await db.transaction(async (tx) => {
  for (const statement of migration) await tx.execute(statement);
  const rows = await tx.execute<{ name: string }>(sql`
    select conname as name from pg_constraint
    where contype = 'f' and conrelid =
      'customer_organization_membership_transfers_history'::regclass
    order by conname
  `);
  await tx.execute(sql`drop table ${transfers}, ${organizations}`);
  return rows.map(({ name }) => name);
});

console.log("Two names in the catalog:", inCatalog);
// [ 'P5QHUJ4w6yaW_fkey', 'ZrhVLfMGoTDj_fkey' ]

// ## Name the keys: references(..., { name })
const namedTransfers = pgTable(
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
const namedMigration = await generateMigration(
  await generateDrizzleJson({ organizations }),
  await generateDrizzleJson({ organizations, namedTransfers }),
);

console.log("Two short names:", namedMigration);
// [
//   'CREATE TABLE "customer_organization_membership_transfers_history" ' +
//     '(\n' +
//     '\t"customer_organization_from" integer,\n' +
//     '\t"customer_organization_to" integer\n' +
//     ');\n',
//   'ALTER TABLE "customer_organization_membership_transfers_history" ' +
//     'ADD CONSTRAINT "transfers_from_fk" FOREIGN KEY ' +
//     '("customer_organization_from") REFERENCES "organizations"("id");',
//   'ALTER TABLE "customer_organization_membership_transfers_history" ' +
//     'ADD CONSTRAINT "transfers_to_fk" FOREIGN KEY ' +
//     '("customer_organization_to") REFERENCES "organizations"("id");'
// ]

await client.end();
