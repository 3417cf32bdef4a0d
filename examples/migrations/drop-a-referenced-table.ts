// # cannot drop table lab.categories because other objects depend on it
//
// Without `CASCADE`, PostgreSQL does not drop a table while a table that stays has a
// foreign key to it, even if both tables are empty. The key goes first.
//
// Write: in 0.45, two migrations: remove the column that references the table, or only
// its reference, and generate the first; then remove the table, and generate the second.
// Trap: error.
// In 1.0: the same error, but one generated migration drops the key, then the table.
// See: foreign-keys/list-foreign-keys, foreign-keys/delete-is-refused,
// migrations/table-is-not-exported, migrations/table-removed-while-its-key-moves.
// Issues: #2575.
// Also: 2BP01, drop table cascade, delete a table, remove a model, Use DROP ...
// CASCADE to drop the dependent objects too, constraint depends on table.
//
// npm run example migrations/drop-a-referenced-table

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const categories = lab.table("categories", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  id: integer("id").primaryKey(),
  categoryId: integer("category_id").references(() => categories.id),
});
const before = generateDrizzleJson({ lab, categories, posts });
const tables = await generateMigration(generateDrizzleJson({}), before);

try {
  await tryMigration(client, [...tables, `drop table lab.categories`]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message, detail, hint } = error;
  console.log("The posts depend on it:", { code, message, detail, hint });
  // {
  //   code: '2BP01',
  //   message: 'cannot drop table lab.categories because other objects depend on it',
  //   detail: 'constraint posts_category_id_categories_id_fk on table lab.posts depends on table lab.categories',
  //   hint: 'Use DROP ... CASCADE to drop the dependent objects too.'
  // }
}

// ## Make two migrations
//
// The first removes the column with its key, or only `references()`, to keep the
// values. The second removes the table. Run each of them when no running version of
// your code declares or uses what it removes.
//
// In one migration, drizzle-kit 0.31 drops the table first, with `CASCADE`, and
// the statement that then drops the key [fails with
// 42704](table-removed-while-its-key-moves.md). `CASCADE`, also in the second
// migration, drops each view that reads the table, and each other key that
// references it, without an error.
const plainPosts = lab.table("posts", { id: integer("id").primaryKey() });
const between = generateDrizzleJson({ lab, categories, posts: plainPosts });
const after = generateDrizzleJson({ lab, posts: plainPosts });
const first = await generateMigration(before, between);
const second = await generateMigration(between, after);
const left = await tryMigration(client, [
  ...tables,
  ...first,
  ...second,
  `select relname as table from pg_class
   where relnamespace = 'lab'::regnamespace and relkind = 'r'`,
]);

console.log("First:", first);
// [
//   'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_category_id_categories_id_fk";\n',
//   'ALTER TABLE "lab"."posts" DROP COLUMN "category_id";'
// ]

console.log("Second:", second);
// [ 'DROP TABLE "lab"."categories" CASCADE;' ]

console.log("The tables that are left:", left);
// [ { table: 'posts' } ]

await client.end();
