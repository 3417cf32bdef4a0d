// # Rename a table that has foreign keys
//
// `drizzle-kit generate` asks whether the table is created or renamed. Choose
// "rename table": the other answer drops the old table with its rows. drizzle-kit
// 1.0 then writes one statement, and the keys stay.
//
// npm run example 1.0/migrations/rename-a-table

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const members = lab.table("members", { id: integer("id").primaryKey() });
const postsOfMembers = lab.table("posts", {
  authorId: integer("author_id").references(() => members.id),
});

// In a script, `hints` has the answer. The old version of your code that still runs
// asks for a table that does not exist: 42P01.
const before = await generateDrizzleJson({ lab, users, posts });
const after = await generateDrizzleJson({
  lab,
  members,
  posts: postsOfMembers,
});
const tables = await generateMigration(await generateDrizzleJson({}), before);
const renames = await generateMigration(before, after, {
  hints: [
    {
      type: "rename",
      kind: "table",
      from: ["lab", "users"],
      to: ["lab", "members"],
    },
  ],
});
const noteKeys = `
  create temporary table noted on commit drop as
  select oid from pg_constraint where conrelid = 'lab.posts'::regclass
`;
const listKeys = `
  select conname as name, oid in (select oid from noted) as kept,
    confrelid::regclass::text as references
  from pg_constraint
  where conrelid = 'lab.posts'::regclass and contype = 'f'
`;
const keys = await tryMigration(client, [
  ...tables,
  noteKeys,
  ...renames,
  listKeys,
]);

console.log("drizzle-kit writes:", renames);
// [ 'ALTER TABLE "lab"."users" RENAME TO "members";' ]

// The constraint keeps its name, too, and so does the snapshot that `drizzle-kit
// generate` writes: a later migration does not change the name. If you change the
// key, [drizzle-kit asks whether it is renamed](names-after-upgrade.md).
console.log("The key of the posts:", keys);
// [
//   {
//     name: 'posts_author_id_users_id_fkey',
//     kept: true,
//     references: 'lab.members'
//   }
// ]

// ## Without an answer
//
// Where nobody can answer, drizzle-kit writes no migration.
try {
  await generateMigration(before, after);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("drizzle-kit asks for hints:", error.message);
  // 'Schema changes require hints to resolve:\n' +
  //   '- table lab.members: rename of a deleted table or a new one?\n' +
  //   '- foreign key lab.posts.posts_author_id_members_id_fkey: rename of a deleted foreign key or a new one?\n' +
  //   'Pass a hint for each entity in the hints option: { type: "rename" | "create", ... } for a rename question, { type: "confirm_data_loss", ... } for data loss.'
}

await client.end();
