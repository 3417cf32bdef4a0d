// # After the upgrade to 1.0, drizzle-kit asks whether a foreign key is renamed: `_fk` and `_fkey`
//
// The names that drizzle-kit makes for foreign keys end in `_fk` in 0.31, and in
// `_fkey` in 1.0. A key that exists keeps its name until you change the key.
//
// Write: the old name in the options of the reference, `name:
// "notes_parent_id_notes_id_fk"`, or answer "rename".
// Trap: an error where nobody can answer.
// See: migrations/rename-a-key, upgrading/old-migration-folders,
// foreign-keys/change-on-delete, foreign-keys/name-a-key.
// Issues: #5258.
// Also: Schema changes require hints to resolve, rename of a deleted foreign key or a
// new one, drizzle-kit up, missing_hints, constraint names changed, upgrade.
//
// npm run example 1.0/migrations/names-after-upgrade

import {
  generateDrizzleJson,
  generateMigration,
  up,
} from "drizzle-kit/api-postgres";
import { type AnyPgColumn, integer, pgTable } from "drizzle-orm/pg-core";
import { client } from "../db";

// A snapshot of 0.31, and what `drizzle-kit up` makes of it.
const parentKey = {
  name: "notes_parent_id_notes_id_fk",
  tableFrom: "notes",
  tableTo: "notes",
  columnsFrom: ["parent_id"],
  columnsTo: ["id"],
  onDelete: "no action",
  onUpdate: "no action",
};
const columns = {
  id: { name: "id", type: "integer", primaryKey: true, notNull: true },
  parent_id: { name: "parent_id", type: "integer", notNull: false },
};
const none = { indexes: {}, compositePrimaryKeys: {}, uniqueConstraints: {} };
const noRules = { policies: {}, checkConstraints: {}, isRLSEnabled: false };
const foreignKeys = { [parentKey.name]: parentKey };
const table = { name: "notes", schema: "", columns, foreignKeys };
const { snapshot } = up({
  ...{ version: "7", dialect: "postgresql", id: "2", prevId: "1" },
  tables: { "public.notes": { ...table, ...none, ...noRules } },
  ...{ enums: {}, schemas: {}, sequences: {}, roles: {}, policies: {} },
  ...{ views: {}, _meta: { schemas: {}, tables: {}, columns: {} } },
});

const notes = pgTable("notes", {
  id: integer("id").primaryKey(),
  parentId: integer("parent_id").references((): AnyPgColumn => notes.id),
});
const cascadingNotes = pgTable("notes", {
  id: integer("id").primaryKey(),
  parentId: integer("parent_id").references((): AnyPgColumn => notes.id, {
    onDelete: "cascade",
  }),
});
const cascading = await generateDrizzleJson({ notes: cascadingNotes });
try {
  await generateMigration(snapshot, cascading);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("If the key changes:", error.message);
  // 'Schema changes require hints to resolve:\n' +
  //   '- foreign key public.notes.notes_parent_id_notes_id_fkey: rename of a deleted foreign key or a new one?\n' +
  //   'Pass a hint for each entity in the hints option: { type: "rename" | "create", ... } for a rename question, { type: "confirm_data_loss", ... } for data loss.'
}

// ## Nothing changes by itself
//
// The snapshot has the old name, and so has a database that old migrations made.
const same = await generateDrizzleJson({ notes });
const unchanged = await generateMigration(snapshot, same);

console.log("Nothing changes by itself:", unchanged);
// []

// ## Answer "rename"
//
// At a terminal, choose it. In a script, write it into `hints`; `drizzle-kit generate`
// takes the same array as `--hints`. The answer "create" leads to the same key.
const renamed = await generateMigration(snapshot, cascading, {
  hints: [
    {
      type: "rename",
      kind: "foreign key",
      from: ["public", "notes", "notes_parent_id_notes_id_fk"],
      to: ["public", "notes", "notes_parent_id_notes_id_fkey"],
    },
  ],
});

console.log("Renamed and changed:", renamed);
// [
//   'ALTER TABLE "notes" RENAME CONSTRAINT "notes_parent_id_notes_id_fk" TO "notes_parent_id_notes_id_fkey";',
//   'ALTER TABLE "notes" DROP CONSTRAINT "notes_parent_id_notes_id_fkey", ADD CONSTRAINT "notes_parent_id_notes_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "notes"("id") ON DELETE CASCADE;'
// ]

// ## Keep the old name
//
// Do this also if your code looks for the old name in an error of PostgreSQL.
const namedNotes = pgTable("notes", {
  id: integer("id").primaryKey(),
  parentId: integer("parent_id").references((): AnyPgColumn => notes.id, {
    name: "notes_parent_id_notes_id_fk",
    onDelete: "cascade",
  }),
});
const named = await generateDrizzleJson({ notes: namedNotes });
const kept = await generateMigration(snapshot, named);

console.log("The same name:", kept);
// [
//   'ALTER TABLE "notes" DROP CONSTRAINT "notes_parent_id_notes_id_fk", ADD CONSTRAINT "notes_parent_id_notes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "notes"("id") ON DELETE CASCADE;'
// ]

await client.end();
