// # Remove two tables that reference each other
//
// Delete both tables from the schema. drizzle-kit 0.31 drops each table with
// `CASCADE`, which drops the foreign keys between them, and each view that reads
// one of them. If a third table references one, first remove the key of the third
// table, in [an earlier migration](drop-a-referenced-table.md).
//
// Group: migrate.
// In 1.0: other code.
// See: migrations/table-removed-while-its-key-moves,
// foreign-keys/two-tables-reference-each-other, foreign-keys/insert-into-a-cycle.
// Also: circular foreign keys, cyclic reference, drop table cascade, delete two
// tables, drizzle-kit generate, drop order, 2BP01, AnyPgColumn.
//
// npm run example migrations/remove-tables-that-reference-each-other

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { type AnyPgColumn, integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

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

const before = generateDrizzleJson({ lab, users, authors, desks });
const tables = [
  "set local client_min_messages = warning", // without the notices of CASCADE
  ...(await generateMigration(generateDrizzleJson({}), before)),
];
const rows = [
  "insert into lab.authors values (1)",
  "insert into lab.desks values (1, 1)",
  "update lab.authors set desk_id = 1",
];

const changes = await generateMigration(
  before,
  generateDrizzleJson({ lab, users }),
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
//     'DROP TABLE "lab"."authors" CASCADE;',
//     'DROP TABLE "lab"."desks" CASCADE;'
//   ],
//   left: [ { tablename: 'users' } ]
// }

// ## Remove one of them: make two migrations
//
// First, remove the column that references the table, then the table. One migration
// for both drops [the key twice](table-removed-while-its-key-moves.md), and fails.
const authorsWithoutDesk = lab.table("authors", {
  id: integer("id").primaryKey(),
});
const desksOfAuthors = lab.table("desks", {
  id: integer("id").primaryKey(),
  chiefId: integer("chief_id").references(() => authorsWithoutDesk.id),
});
const withoutColumn = generateDrizzleJson({
  lab,
  users,
  authors: authorsWithoutDesk,
  desks: desksOfAuthors,
});
const first = await generateMigration(before, withoutColumn);
const second = await generateMigration(
  withoutColumn,
  generateDrizzleJson({ lab, users, authors: authorsWithoutDesk }),
);
const tablesLeft = await tryMigration(client, [
  ...tables,
  ...rows,
  ...first,
  ...second,
  listTables,
]);

console.log("The authors stay:", { first, second, tablesLeft });
// {
//   first: [
//     'ALTER TABLE "lab"."authors" DROP CONSTRAINT "authors_desk_id_desks_id_fk";\n',
//     'ALTER TABLE "lab"."authors" DROP COLUMN "desk_id";'
//   ],
//   second: [ 'DROP TABLE "lab"."desks" CASCADE;' ],
//   tablesLeft: [ { tablename: 'authors' }, { tablename: 'users' } ]
// }

await client.end();
