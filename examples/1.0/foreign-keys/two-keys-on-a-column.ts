// # A column has two foreign keys
//
// Here, `references()` and `foreignKey()` each make a constraint, as the names differ.
// A delete of a user with drafts fails if the key without cascade was created first.
//
// npm run example 1.0/foreign-keys/two-keys-on-a-column

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
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
  await generateDrizzleJson({ users }),
  await generateDrizzleJson({ users, oneDrafts }),
);

console.log("One key:", oneKey);
// [
//   'CREATE TABLE "drafts" (\n\t"author_id" integer\n);\n',
//   'ALTER TABLE "drafts" ADD CONSTRAINT ' +
//     '"drafts_author_id_users_id_fkey" FOREIGN KEY ("author_id") ' +
//     'REFERENCES "users"("id") ON DELETE CASCADE;'
// ]

await client.end();
