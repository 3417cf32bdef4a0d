// # Name a foreign key
//
// Give `references()` a `name`. For a key of several columns, `foreignKey()`
// has the same option.
//
// npm run example 1.0/foreign-keys/name-a-key

import { getTableConfig, integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../db";
import { users } from "../db/schema";

const drafts = pgTable("drafts", {
  id: serial("id").primaryKey(),
  authorId: integer("author_id").references(() => users.id, {
    name: "drafts_author_fk",
    onDelete: "cascade",
  }),
});
const [named] = getTableConfig(drafts).foreignKeys;

console.log("The name of the key:", named?.getName());
// 'drafts_author_fk'

// ## Without a name, drizzle-kit makes one
//
// In the migration of drizzle-kit 1.0, this key has the name
// `notes_author_id_users_id_fkey`. `getName()` ends it in `_fk`, as in 0.45.
const notes = pgTable("notes", {
  id: serial("id").primaryKey(),
  authorId: integer("author_id").references(() => users.id),
});
const [generated] = getTableConfig(notes).foreignKeys;

console.log("The name in drizzle-orm:", generated?.getName());
// 'notes_author_id_users_id_fk'

await client.end();
