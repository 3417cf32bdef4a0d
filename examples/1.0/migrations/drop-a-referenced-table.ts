// # cannot drop table lab.categories because other objects depend on it
//
// Without `CASCADE`, PostgreSQL does not drop a table while a table that stays has a
// foreign key to it, even if both tables are empty. The key goes first.
// drizzle-kit 1.0 writes the statements in this order.
//
// npm run example 1.0/migrations/drop-a-referenced-table

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const categories = lab.table("categories", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  id: integer("id").primaryKey(),
  categoryId: integer("category_id").references(() => categories.id),
});
const before = await generateDrizzleJson({ lab, categories, posts });
const tables = await generateMigration(await generateDrizzleJson({}), before);

try {
  await tryMigration(client, [...tables, `drop table lab.categories`]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message, detail, hint } = error;
  console.log("The posts depend on it:", { code, message, detail, hint });
  // {
  //   code: '2BP01',
  //   message: 'cannot drop table lab.categories because other objects depend on it',
  //   detail: 'constraint posts_category_id_categories_id_fkey on table lab.posts depends on table lab.categories',
  //   hint: 'Use DROP ... CASCADE to drop the dependent objects too.'
  // }
}

// ## Remove the table and `references()`
//
// Remove the column that references it, too, or only `references()`, to keep the
// values. One migration does both. Run it when no running version of your code declares
// or uses what it removes.
const plainPosts = lab.table("posts", { id: integer("id").primaryKey() });
const after = await generateDrizzleJson({ lab, posts: plainPosts });
const changes = await generateMigration(before, after);
const left = await tryMigration(client, [
  ...tables,
  ...changes,
  `select relname as table from pg_class
   where relnamespace = 'lab'::regnamespace and relkind = 'r'`,
]);

console.log("The key, then the table:", changes);
// [
//   'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_category_id_categories_id_fkey";',
//   'DROP TABLE "lab"."categories";',
//   'ALTER TABLE "lab"."posts" DROP COLUMN "category_id";'
// ]

console.log("The tables that are left:", left);
// [ { table: 'posts' } ]

await client.end();
