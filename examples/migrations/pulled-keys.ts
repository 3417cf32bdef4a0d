// # After `drizzle-kit pull`: `references()` drops the key and adds it again
//
// `drizzle-kit pull` writes each key as `foreignKey()` with the name that it has in the
// database. `references()` gives it the name that Drizzle makes, and Prisma or plain SQL
// may have made another one.
//
// Write: keep what pull wrote, with `name: "posts_author_id_fkey"`.
// Trap: all rows are checked again.
// In 1.0: drizzle-kit asks, and `references()` takes a `name`.
// See: migrations/rename-a-key, foreign-keys/name-a-key,
// foreign-keys/list-foreign-keys.
// Issues: #1549.
// Also: introspect, existing database, Prisma database, generate after pull,
// constraint names, DROP CONSTRAINT, migrate from Prisma, baseline, 42601,
// unterminated /* comment, migrate after pull, first migration of an existing
// database, pull --init.
//
// npm run example migrations/pulled-keys

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { foreignKey, integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

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

const pulled = generateDrizzleJson({ lab, users, posts: pulledPosts });
const rewritten = generateDrizzleJson({ lab, users, posts });
const changes = await generateMigration(pulled, rewritten);

console.log("The same key under another name:", changes);
// [
//   'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_id_fkey";\n',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
// ]

// ## Keep what `pull` wrote
//
// Then the next migration has no statement for the key. To use `references()`, rename
// the constraint in that migration instead.
//
// The statements in the first file that `pull` writes are a comment, since the tables
// exist. `migrate()` cuts the file at `--> statement-breakpoint`. If there are several
// statements, the first piece does not close the comment, and fails with 42601,
// `unterminated /* comment`. Where the tables exist, delete the lines from `/*` on, and
// run `migrate()`: it notes the file as run. Then write the statements back without `/*`
// and `*/`, for an empty database.
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
const keptPosts = lab.table(
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
const kept = generateDrizzleJson({ lab, users, posts: keptPosts });
const nothing = await generateMigration(pulled, kept);

console.log("The name in the database:", names);
// [ { name: 'posts_author_id_fkey' } ]

console.log("Nothing to do:", nothing);
// []

await client.end();
