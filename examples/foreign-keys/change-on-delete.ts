// # Add `onDelete` to a foreign key that exists, or remove the key
//
// Change `references()` and make a migration. PostgreSQL cannot change the
// action of a constraint, so the migration drops the constraint and adds it
// again.
//
// Group: declare.
// In 1.0: other code.
// See: foreign-keys/add-a-key, foreign-keys/on-delete, foreign-keys/deferrable.
// Also: ALTER TABLE DROP CONSTRAINT, change cascade, existing foreign key,
// drizzle-kit generate, remove references, drop foreign key, modify a
// constraint, replace a constraint, make an existing key cascade, change
// references, unlink two tables.
//
// npm run example foreign-keys/change-on-delete

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../../src/db";

// The new constraint checks all rows again. A `deferrable` that you wrote into a
// migration is lost. Until the transaction of the migration ends, reads and
// writes of both tables wait.
const users = pgTable("users", { id: serial("id").primaryKey() });
const before = pgTable("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const after = pgTable("posts", {
  authorId: integer("author_id").references(() => users.id, {
    onDelete: "cascade",
  }),
});
const changed = await generateMigration(
  generateDrizzleJson({ users, posts: before }),
  generateDrizzleJson({ users, posts: after }),
);

console.log("The key is dropped and added:", changed);
// [
//   'ALTER TABLE "posts" DROP CONSTRAINT "posts_author_id_users_id_fk";\n',
//   'ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_id_fk" ' +
//     'FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON ' +
//     'DELETE cascade ON UPDATE no action;'
// ]

// ## Remove the foreign key
//
// Without `references()`, the migration drops the constraint. The column and
// its values stay, and nothing checks new values.
const without = pgTable("posts", { authorId: integer("author_id") });
const removed = await generateMigration(
  generateDrizzleJson({ users, posts: before }),
  generateDrizzleJson({ users, posts: without }),
);

console.log("The key is dropped:", removed);
// [
//   'ALTER TABLE "posts" DROP CONSTRAINT "posts_author_id_users_id_fk";\n'
// ]

await client.end();
