// # Rename a table that has foreign keys
//
// `drizzle-kit generate` asks whether the table is created or renamed. Choose
// "rename table": the other answer drops the old table with its rows. Then
// replace the statements that drop and add the keys.
//
// Group: migrate.
// In 1.0: other code.
// See: migrations/rename-a-key, migrations/drop-a-referenced-table,
// migrations/key-before-unique, migrations/hints.
// Issues: #4838.
// Also: ALTER TABLE RENAME TO, change the name of a table, keep the rows, is
// table created or renamed from another table, Interactive prompts require a TTY
// terminal, rename a column with a foreign key, CI.
//
// npm run example migrations/rename-a-table

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const tables = await generateMigration(
  generateDrizzleJson({}),
  generateDrizzleJson({ lab, users, posts }),
);

// After the answer, drizzle-kit 0.31 writes these three statements, because the
// name of a key has the name of the table. Adding the key checks all rows.
//
// In a script or in CI, where nobody can answer, it throws `Interactive prompts
// require a TTY terminal`. So generate the migration at a terminal. If the renamed
// table has an identity column, or a column that changes, too, it throws `Cannot read
// properties of undefined (reading 'columns')`. Then choose "create table", and replace
// every statement of the file.
const written = [
  `ALTER TABLE "lab"."users" RENAME TO "members"`,
  `ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_id_users_id_fk"`,
  `ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_members_id_fk"
   FOREIGN KEY ("author_id") REFERENCES "lab"."members"("id")`,
];
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
const asWritten = await tryMigration(client, [
  ...tables,
  noteKeys,
  ...written,
  listKeys,
]);

console.log("As drizzle-kit writes it:", asWritten);
// [
//   {
//     name: 'posts_author_id_members_id_fk',
//     kept: false,
//     references: 'lab.members'
//   }
// ]

// ## Rename the keys, too
//
// A constraint follows its table. Only its name is still the old one, so rename it. The
// old version of your code that still runs asks for a table that does not exist: 42P01.
//
// If a key references a unique column of the renamed table, the file fails with
// 2BP01, since it drops the unique constraint first. Rename that constraint, too.
const renameKey = `
  alter table lab.posts rename constraint
  posts_author_id_users_id_fk to posts_author_id_members_id_fk
`;
const kept = await tryMigration(client, [
  ...tables,
  noteKeys,
  `alter table lab.users rename to members`,
  renameKey,
  listKeys,
]);

console.log("With the keys renamed:", kept);
// [
//   {
//     name: 'posts_author_id_members_id_fk',
//     kept: true,
//     references: 'lab.members'
//   }
// ]

await client.end();
