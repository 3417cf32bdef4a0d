// # After `drizzle-kit pull`: `references()` drops the key and adds it again
//
// If a key in the database has another name than Drizzle makes, `drizzle-kit pull`
// writes it as `foreignKey()` with this name. If `references()` has another name,
// drizzle-kit 1.0 asks whether the key is renamed or new.
//
// npm run example 1.0/migrations/pulled-keys

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { foreignKey, integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

// PostgreSQL itself calls the key `posts_author_id_fkey`, and so does Prisma.
const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const pulledPosts = lab.table(
  "posts",
  { authorId: integer("author_id") },
  (table) => [
    foreignKey({
      columns: [table.authorId],
      foreignColumns: [users.id],
      name: "posts_author_id_fkey",
    }),
  ],
);
const posts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id),
});

const pulled = await generateDrizzleJson({ lab, users, posts: pulledPosts });
const rewritten = await generateDrizzleJson({ lab, users, posts });
try {
  await generateMigration(pulled, rewritten);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The same key under another name:", error.message);
  // 'Schema changes require hints to resolve:\n' +
  //   '- foreign key lab.posts.posts_author_id_users_id_fkey: rename of a deleted foreign key or a new one?\n' +
  //   'Pass a hint for each entity in the hints option: { type: "rename" | "create", ... } for a rename question, { type: "confirm_data_loss", ... } for data loss.'
}

// ## Keep the name
//
// Write the name in `references()`, or keep `foreignKey()` as `pull` wrote it. Then the
// next migration has no statement for the key.
//
// The statements in the first file that `pull` writes are a comment, since the tables
// exist. `migrate()` cuts the file at `--> statement-breakpoint`. If there are several
// statements, the first piece does not close the comment, and fails with 42601,
// `unterminated /* comment`. If the folder has no migration yet, `npx drizzle-kit pull
// --init` writes the statements without the comment, and notes in the database that they
// have run.
const inPlainSql = [
  `create schema lab`,
  `create table lab.users (id integer primary key)`,
  `create table lab.posts (author_id integer references lab.users)`,
];
const names = await tryMigration(client, [
  ...inPlainSql,
  `select conname as name from pg_constraint
   where conrelid = 'lab.posts'::regclass and contype = 'f'`,
]);
const keptPosts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id, {
    name: "posts_author_id_fkey",
  }),
});
const kept = await generateDrizzleJson({ lab, users, posts: keptPosts });
const nothing = await generateMigration(pulled, kept);

console.log("The name in the database:", names);
// [ { name: 'posts_author_id_fkey' } ]

console.log("Nothing to do:", nothing);
// []

await client.end();
