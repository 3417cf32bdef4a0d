// Generated from ../../foreign-keys/two-keys-on-a-column.ts, as its code is the same in 1.0. Change it there.
//
// # A column has two foreign keys
//
// `references()` and `foreignKey()` each make a constraint. A column with both
// has two of them, and an `onDelete` in one of the two does not change the
// other.
//
// Trap: two constraints.
// In 1.0: the same.
// Also: duplicate foreign key, foreignKey and references, onDelete has no
// effect, constraint name.
//
// npm run example 1.0/foreign-keys/two-keys-on-a-column

import {
  foreignKey,
  getTableConfig,
  integer,
  pgTable,
} from "drizzle-orm/pg-core";
import { client } from "../db";
import { users } from "../db/schema";

const drafts = pgTable(
  "drafts",
  { authorId: integer("author_id").references(() => users.id) },
  (table) => [
    foreignKey({
      name: "drafts_author_fk",
      columns: [table.authorId],
      foreignColumns: [users.id],
    }).onDelete("cascade"),
  ],
);
const twoKeys = getTableConfig(drafts).foreignKeys.map((key) => ({
  name: key.getName(),
  onDelete: key.onDelete,
}));

console.log("A delete of a user is still refused by the first:", twoKeys);
// [
//   { name: 'drafts_author_id_users_id_fk', onDelete: 'no action' },
//   { name: 'drafts_author_fk', onDelete: 'cascade' }
// ]

// ## Keep one of the two
const notes = pgTable("notes", {
  authorId: integer("author_id").references(() => users.id, {
    onDelete: "cascade",
  }),
});
const oneKey = getTableConfig(notes).foreignKeys.map((key) => ({
  name: key.getName(),
  onDelete: key.onDelete,
}));

console.log("One key:", oneKey);
// [ { name: 'notes_author_id_users_id_fk', onDelete: 'cascade' } ]

await client.end();
