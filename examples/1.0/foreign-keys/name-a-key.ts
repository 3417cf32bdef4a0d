// # Name a foreign key
//
// Give `references()` a `name`. For a key of several columns, `foreignKey()`
// has the same option.
//
// npm run example 1.0/foreign-keys/name-a-key

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgTable } from "drizzle-orm/pg-core";
import { client } from "../db";
import { users } from "../db/schema";

const drafts = pgTable("drafts", {
  authorId: integer("author_id").references(() => users.id, {
    name: "drafts_author_fk",
    onDelete: "cascade",
  }),
});
const named = await generateMigration(
  await generateDrizzleJson({ users }),
  await generateDrizzleJson({ users, drafts }),
);

console.log("The migration has the name:", named);
// [
//   'CREATE TABLE "drafts" (\n\t"author_id" integer\n);\n',
//   'ALTER TABLE "drafts" ADD CONSTRAINT "drafts_author_fk" FOREIGN ' +
//     'KEY ("author_id") REFERENCES "users"("id") ON DELETE CASCADE;'
// ]

// ## Without a name, drizzle-kit makes one
//
// The name ends in `_fkey`, and with drizzle-kit 0.31 in `_fk`.
const unnamed = pgTable("drafts", {
  authorId: integer("author_id").references(() => users.id, {
    onDelete: "cascade",
  }),
});
const generated = await generateMigration(
  await generateDrizzleJson({ users }),
  await generateDrizzleJson({ users, unnamed }),
);

console.log("The name is made of tables and columns:", generated);
// [
//   'CREATE TABLE "drafts" (\n\t"author_id" integer\n);\n',
//   'ALTER TABLE "drafts" ADD CONSTRAINT ' +
//     '"drafts_author_id_users_id_fkey" FOREIGN KEY ("author_id") ' +
//     'REFERENCES "users"("id") ON DELETE CASCADE;'
// ]

// ## Give another name to a key that exists
//
// drizzle-kit asks whether the key is renamed or a new one. The answer "rename"
// keeps the constraint if only the name changes. If `onDelete` changes too, or with
// the answer "create", drizzle-kit drops it and adds a new one, which checks all rows.
const renamed = await generateMigration(
  await generateDrizzleJson({ users, unnamed }),
  await generateDrizzleJson({ users, drafts }),
  {
    hints: [
      {
        type: "rename",
        kind: "foreign key",
        from: ["public", "drafts", "drafts_author_id_users_id_fkey"],
        to: ["public", "drafts", "drafts_author_fk"],
      },
    ],
  },
);

console.log("The constraint has another name:", renamed);
// [
//   'ALTER TABLE "drafts" RENAME CONSTRAINT ' +
//     '"drafts_author_id_users_id_fkey" TO "drafts_author_fk";'
// ]

await client.end();
