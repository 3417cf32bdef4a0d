// # A column has two foreign keys
//
// Here, `references()` and `foreignKey()` each make a constraint, as the names differ.
// A delete of a user with drafts fails if the key without cascade was created first.
//
// Write: only `references(() => users.id, { onDelete: "cascade" })`.
// Trap: two constraints.
// In 1.0: the same.
// See: foreign-keys/name-a-key, foreign-keys/delete-is-refused,
// foreign-keys/no-index.
// Also: duplicate foreign key, foreignKey and references, onDelete has no
// effect, constraint name.
//
// npm run example foreign-keys/two-keys-on-a-column

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import {
  foreignKey,
  getTableConfig,
  integer,
  pgTable,
} from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { users } from "../../src/db/schema";

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
const actions = getTableConfig(drafts).foreignKeys.map((key) => key.onDelete);

console.log("Two constraints, and the first has no cascade:", actions);
// [ 'no action', 'cascade' ]

// ## Keep one of the two
const oneDrafts = pgTable("drafts", {
  authorId: integer("author_id").references(() => users.id, {
    onDelete: "cascade",
  }),
});
const oneKey = await generateMigration(
  generateDrizzleJson({ users }),
  generateDrizzleJson({ users, oneDrafts }),
);

console.log("One key:", oneKey);
// [
//   'CREATE TABLE "drafts" (\n\t"author_id" integer\n);\n',
//   'ALTER TABLE "drafts" ADD CONSTRAINT ' +
//     '"drafts_author_id_users_id_fk" FOREIGN KEY ("author_id") ' +
//     'REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no ' +
//     'action;'
// ]

await client.end();
