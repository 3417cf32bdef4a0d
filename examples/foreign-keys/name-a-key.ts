// # Name a foreign key
//
// Use `foreignKey()` in the third argument of the table, with a `name`, and
// leave out `references()`: both together make two constraints.
//
// Group: declare.
// In 1.0: other code.
// See: foreign-keys/two-keys-on-a-column, foreign-keys/name-is-cut,
// migrations/rename-a-key.
// Also: constraint name, custom name, foreignKey, rename constraint, short
// name, references name, choose the name of a fk, fk name, set the constraint
// name.
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

// If the key exists under another name, drizzle-kit 0.31 [drops the constraint
// and adds it again](../migrations/rename-a-key.md), which checks all rows.
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

// ## Without a name, Drizzle makes one
const notes = pgTable("notes", {
  id: serial("id").primaryKey(),
  authorId: integer("author_id").references(() => users.id),
});
const [generated] = getTableConfig(notes).foreignKeys;

console.log("The name that Drizzle makes:", generated?.getName());
// 'notes_author_id_users_id_fk'

await client.end();
