// # Remove two tables that reference each other
//
// Delete both tables from the schema, and each `references()` to them in other
// tables. drizzle-kit 1.0 drops the foreign keys, then the tables. It does not drop
// a view that only the database has: PostgreSQL refuses to drop its table (2BP01).
//
// npm run example 1.0/migrations/remove-tables-that-reference-each-other

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { type AnyPgColumn, integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const authors = lab.table("authors", {
  id: integer("id").primaryKey(),
  deskId: integer("desk_id").references((): AnyPgColumn => desks.id),
});
const desks = lab.table("desks", {
  id: integer("id").primaryKey(),
  chiefId: integer("chief_id").references(() => authors.id),
});

const before = await generateDrizzleJson({ lab, users, authors, desks });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const rows = [
  "insert into lab.authors values (1)",
  "insert into lab.desks values (1, 1)",
  "update lab.authors set desk_id = 1",
];

const changes = await generateMigration(
  before,
  await generateDrizzleJson({ lab, users }),
);
const listTables = `
  select tablename from pg_tables where schemaname = 'lab' order by tablename
`;
const left = await tryMigration(client, [
  ...tables,
  ...rows,
  ...changes,
  listTables,
]);

console.log("Both tables are dropped with their rows:", { changes, left });
// {
//   changes: [
//     'ALTER TABLE "lab"."authors" DROP CONSTRAINT "authors_desk_id_desks_id_fkey";',
//     'ALTER TABLE "lab"."desks" DROP CONSTRAINT "desks_chief_id_authors_id_fkey";',
//     'DROP TABLE "lab"."authors";',
//     'DROP TABLE "lab"."desks";'
//   ],
//   left: [ { tablename: 'users' } ]
// }

// ## Remove one of them, and the column that references it
//
// One migration is enough.
const authorsWithoutDesk = lab.table("authors", {
  id: integer("id").primaryKey(),
});
const oneTable = await generateMigration(
  before,
  await generateDrizzleJson({ lab, users, authors: authorsWithoutDesk }),
);
const tablesLeft = await tryMigration(client, [
  ...tables,
  ...rows,
  ...oneTable,
  listTables,
]);

console.log("The authors stay:", { oneTable, tablesLeft });
// {
//   oneTable: [
//     'ALTER TABLE "lab"."authors" DROP CONSTRAINT "authors_desk_id_desks_id_fkey";',
//     'DROP TABLE "lab"."desks";',
//     'ALTER TABLE "lab"."authors" DROP COLUMN "desk_id";'
//   ],
//   tablesLeft: [ { tablename: 'authors' }, { tablename: 'users' } ]
// }

await client.end();
