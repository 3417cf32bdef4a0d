// # Add `onDelete` to a foreign key that exists, or remove the key
//
// Change `references()` and make a migration. PostgreSQL cannot change the
// action of a constraint, so one statement drops the constraint and adds it
// again.
//
// npm run example 1.0/foreign-keys/change-on-delete

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../db";

// The new constraint checks all rows again. A `deferrable` that you wrote into a
// migration is lost. Until the transaction of the migration ends, reads and
// writes of both tables wait. For a key that drizzle-kit 0.31 named,
// [drizzle-kit 1.0 first asks about the name](../migrations/names-after-upgrade.md).
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
  await generateDrizzleJson({ users, posts: before }),
  await generateDrizzleJson({ users, posts: after }),
);

console.log("The key is dropped and added:", changed);
// [
//   'ALTER TABLE "posts" DROP CONSTRAINT ' +
//     '"posts_author_id_users_id_fkey", ADD CONSTRAINT ' +
//     '"posts_author_id_users_id_fkey" FOREIGN KEY ("author_id") ' +
//     'REFERENCES "users"("id") ON DELETE CASCADE;'
// ]

// ## Remove the foreign key
//
// Without `references()`, the migration drops the constraint. The column and
// its values stay, and nothing checks new values.
const without = pgTable("posts", { authorId: integer("author_id") });
const removed = await generateMigration(
  await generateDrizzleJson({ users, posts: before }),
  await generateDrizzleJson({ users, posts: without }),
);

console.log("The key is dropped:", removed);
// [ 'ALTER TABLE "posts" DROP CONSTRAINT "posts_author_id_users_id_fkey";' ]

await client.end();
