// # A column has two foreign keys
//
// `references()` and `foreignKey()` each make a constraint. A column with both
// has two of them, and an `onDelete` in one of the two does not change the
// other.
//
// Write: only `references(() => users.id, { onDelete: "cascade" })`.
// Trap: two constraints.
// In 1.0: the same.
// See: foreign-keys/name-a-key, foreign-keys/delete-is-refused.
// Also: duplicate foreign key, foreignKey and references, onDelete has no
// effect, constraint name.
//
// npm run example foreign-keys/two-keys-on-a-column

import {
  foreignKey,
  getTableConfig,
  integer,
  pgTable,
} from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { users } from "../../src/db/schema";

// PostgreSQL applies the older constraint first, and drizzle-kit creates that of
// `references()` first. Here, that one has `no action`, so PostgreSQL refuses to
// delete a user with drafts. In the other order, it deletes the drafts.
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

console.log("Two constraints, and the first has no cascade:", twoKeys);
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
