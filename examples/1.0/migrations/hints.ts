// # Schema changes require hints to resolve
//
// If a table, or a column or a foreign key of a table, is gone and a new one is
// there, drizzle-kit 1.0 cannot know whether it is renamed. In a terminal it asks,
// and in a script or in CI you answer with hints.
//
// Write: a hint for each question, with `type: "rename"` for a column or a table
// that has another name.
// Trap: error.
// See: migrations/rename-a-table, migrations/unique-removed-while-referenced,
// migrations/table-removed-while-its-key-moves.
// Also: MissingHintsError, missing_hints, unresolved decisions, rename of a
// deleted foreign key or a new one?, rename of a deleted column or a new one?,
// confirm_data_loss, --hints, --hints-file, exit code 2, drizzle-kit generate in
// CI, non-interactive, is table created or renamed.
//
// npm run example 1.0/migrations/hints

import {
  generateDrizzleJson,
  generateMigration,
  type Hint,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema, text } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", {
  id: integer("id").primaryKey(),
  name: text("name"),
});
const teams = lab.table("teams", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  ownerId: integer("owner_id").references(() => users.id),
});

// Now the users have a full name, and a team owns a post.
const namedUsers = lab.table("users", {
  id: integer("id").primaryKey(),
  fullName: text("full_name"),
});
const teamPosts = lab.table("posts", {
  ownerId: integer("owner_id").references(() => teams.id),
});

const before = await generateDrizzleJson({ lab, users, teams, posts });
const after = await generateDrizzleJson({ lab, namedUsers, teams, teamPosts });

try {
  await generateMigration(before, after);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A column and a foreign key:", error.message);
  // 'Schema changes require hints to resolve:\n' +
  //   '- column lab.users.full_name: rename of a deleted column or a new one?\n' +
  //   '- foreign key lab.posts.posts_owner_id_teams_id_fkey: rename of a deleted foreign key or a new one?\n' +
  //   'Pass a hint for each entity in the hints option: { type: "rename" | "create", ... } for a rename question, { type: "confirm_data_loss", ... } for data loss.'
}

// ## Answer each question
//
// For a foreign key that moves to another table, answer `create`. For a column or a
// table that has another name now, answer `rename`, with both names: a running version
// of your code that declares the old name fails then. Each name begins with the schema,
// such as `public`. For `drizzle-kit generate`, write the hints as JSON after
// `--hints`, or into a file for `--hints-file`.
const key: Hint = {
  type: "create",
  kind: "foreign key",
  entity: ["lab", "posts", "posts_owner_id_teams_id_fkey"],
};
const column: Hint = {
  type: "rename",
  kind: "column",
  from: ["lab", "users", "name"],
  to: ["lab", "users", "full_name"],
};
const changes = await generateMigration(before, after, {
  hints: [key, column],
});

console.log("The column is renamed:", changes);
// [
//   'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_owner_id_users_id_fkey";',
//   'ALTER TABLE "lab"."users" RENAME COLUMN "name" TO "full_name";',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_owner_id_teams_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "lab"."teams"("id");'
// ]

// ## `create` loses the values of a renamed column
//
// `create` drops the old column, or the old table with its rows. `drizzle-kit generate`
// does not ask about this loss: it does not read the database.
const lossy = await generateMigration(before, after, {
  hints: [
    key,
    { type: "create", kind: "column", entity: ["lab", "users", "full_name"] },
  ],
});
const lost = await tryMigration(client, [
  ...(await generateMigration(await generateDrizzleJson({}), before)),
  "insert into lab.users values (1, 'Ann')",
  ...lossy,
  "select * from lab.users",
]);

console.log("The name is lost:", lost);
// [ { id: 1, full_name: null } ]

await client.end();
