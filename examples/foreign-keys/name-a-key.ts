// # Name a foreign key
//
// Use `foreignKey()` in the third argument of the table, with a `name`.
// Otherwise Drizzle makes the name from the tables and columns.
//
// In 1.0: other code.
// Also: constraint name, custom name, foreignKey, rename constraint, short
// name, references name.
//
// npm run example foreign-keys/name-a-key

import {
  foreignKey,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { users } from "../../src/db/schema";

const drafts = pgTable(
  "drafts",
  { id: serial("id").primaryKey(), authorId: integer("author_id") },
  (table) => [
    foreignKey({
      name: "drafts_author_fk",
      columns: [table.authorId],
      foreignColumns: [users.id],
    }).onDelete("cascade"),
  ],
);
const [named] = getTableConfig(drafts).foreignKeys;

console.log("The name of the key:", named?.getName());
// 'drafts_author_fk'

// ## The name that Drizzle makes
const notes = pgTable("notes", {
  id: serial("id").primaryKey(),
  authorId: integer("author_id").references(() => users.id),
});
const [generated] = getTableConfig(notes).foreignKeys;

console.log("Tables and columns:", generated?.getName());
// 'notes_author_id_users_id_fk'

await client.end();
