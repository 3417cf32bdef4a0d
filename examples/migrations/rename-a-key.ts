// # Rename a foreign key constraint without a check of all rows
//
// If only the name of a key changes, drizzle-kit 0.31 drops the constraint and
// adds it again, which checks all rows and locks both tables meanwhile. In the file
// that it writes, replace both statements by one: `rename constraint`.
//
// Group: migrate.
// In 1.0: other code.
// See: foreign-keys/name-a-key, migrations/pulled-keys,
// migrations/names-after-upgrade, foreign-keys/change-on-delete, migrations/hints,
// migrations/add-a-key-without-a-lock.
// Also: ALTER TABLE RENAME CONSTRAINT, change the name of a constraint, drop
// and add a foreign key, drizzle-kit generate drops constraints, hints.
//
// npm run example migrations/rename-a-key

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { foreignKey, integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const named = lab.table(
  "posts",
  { authorId: integer("author_id") },
  (table) => [
    foreignKey({
      name: "posts_author_fk",
      columns: [table.authorId],
      foreignColumns: [users.id],
    }),
  ],
);

const before = generateDrizzleJson({ lab, users, posts });
const after = generateDrizzleJson({ lab, users, posts: named });
const tables = await generateMigration(generateDrizzleJson({}), before);
const written = await generateMigration(before, after);

console.log("drizzle-kit writes:", written);
// [
//   'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_id_users_id_fk";\n',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_fk" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
// ]

// ## Replace both statements
//
// The constraint is the same one: its `oid` stays. Code that compares the
// constraint's name in an error needs the new name. The snapshot that drizzle-kit
// wrote with the file has the new name, so it needs no change.
const noteKeys = `
  create temporary table noted on commit drop as
  select oid from pg_constraint where conrelid = 'lab.posts'::regclass
`;
const listKeys = `
  select conname as name, oid in (select oid from noted) as kept
  from pg_constraint
  where conrelid = 'lab.posts'::regclass and contype = 'f'
`;
const rename = `
  alter table lab.posts
  rename constraint posts_author_id_users_id_fk to posts_author_fk
`;
const renamed = await tryMigration(client, [
  ...tables,
  noteKeys,
  rename,
  listKeys,
]);
const dropped = await tryMigration(client, [
  ...tables,
  noteKeys,
  ...written,
  listKeys,
]);

console.log("Renamed:", renamed);
// [ { name: 'posts_author_fk', kept: true } ]

console.log("Dropped and added:", dropped);
// [ { name: 'posts_author_fk', kept: false } ]

await client.end();
