// # In which order drizzle-kit writes new tables and their foreign keys
//
// `drizzle-kit generate` writes all new tables, then the new columns, and the
// foreign keys after them. So two new tables can reference each other, and the
// order of their declarations does not matter.
//
// npm run example 1.0/migrations/order-of-statements

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { type AnyPgColumn, integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

// A user has a pinned post, and a post has an author. The posts are
// declared first.
const lab = pgSchema("lab");
const posts = lab.table("posts", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").references((): AnyPgColumn => users.id),
});
const users = lab.table("users", {
  id: integer("id").primaryKey(),
  pinnedId: integer("pinned_id").references(() => posts.id),
});

const before = await generateDrizzleJson({ lab, posts, users });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const keys = await tryMigration(client, [
  ...tables,
  `select conname as name from pg_constraint
   where connamespace = 'lab'::regnamespace and contype = 'f' order by name`,
]);

console.log("Tables, then keys:", tables);
// [
//   'CREATE SCHEMA "lab";\n',
//   'CREATE TABLE "lab"."posts" (\n' +
//     '\t"id" integer PRIMARY KEY,\n' +
//     '\t"author_id" integer\n' +
//     ');\n',
//   'CREATE TABLE "lab"."users" (\n' +
//     '\t"id" integer PRIMARY KEY,\n' +
//     '\t"pinned_id" integer\n' +
//     ');\n',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fkey" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id");',
//   'ALTER TABLE "lab"."users" ADD CONSTRAINT "users_pinned_id_posts_id_fkey" FOREIGN KEY ("pinned_id") REFERENCES "lab"."posts"("id");'
// ]

console.log("The keys that PostgreSQL has:", keys);
// [
//   { name: 'posts_author_id_users_id_fkey' },
//   { name: 'users_pinned_id_posts_id_fkey' }
// ]

// ## A new table, and a column that references it
//
// The table is first, then the column, then its key. `references()` makes [no
// index](../foreign-keys/no-index.md): declare one beside it.
const categories = lab.table("categories", {
  id: integer("id").primaryKey(),
});
const postsWithCategory = lab.table("posts", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").references((): AnyPgColumn => users.id),
  categoryId: integer("category_id").references(() => categories.id),
});
const after = await generateDrizzleJson({
  lab,
  posts: postsWithCategory,
  users,
  categories,
});
const added = await generateMigration(before, after);
await tryMigration(client, [...tables, ...added]);

console.log("The table, the column, the key:", added);
// [
//   'CREATE TABLE "lab"."categories" (\n\t"id" integer PRIMARY KEY\n);\n',
//   'ALTER TABLE "lab"."posts" ADD COLUMN "category_id" integer;',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_category_id_categories_id_fkey" FOREIGN KEY ("category_id") REFERENCES "lab"."categories"("id");'
// ]

await client.end();
