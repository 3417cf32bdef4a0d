// # In which order drizzle-kit writes new tables and their foreign keys
//
// `drizzle-kit generate` writes all new tables, then the new columns, and the
// foreign keys after them. So two new tables can reference each other, and the
// order of their declarations does not matter.
//
// Group: migrate.
// In 1.0: other code.
// See: migrations/key-before-unique, migrations/key-on-a-unique-index,
// foreign-keys/two-tables-reference-each-other, migrations/add-a-required-key.
// Also: drizzle-kit generate, add a foreign key with a new table, create table
// order, circular references, alter table add constraint, first migration, up.sql.
//
// npm run example migrations/order-of-statements

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { type AnyPgColumn, integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

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

const before = generateDrizzleJson({ lab, posts, users });
const tables = await generateMigration(generateDrizzleJson({}), before);
const keys = await tryMigration(client, [
  ...tables,
  `select conname as name from pg_constraint
   where connamespace = 'lab'::regnamespace and contype = 'f' order by name`,
]);

console.log("Tables, then keys:", tables);
// [
//   'CREATE SCHEMA "lab";\n',
//   'CREATE TABLE "lab"."posts" (\n' +
//     '\t"id" integer PRIMARY KEY NOT NULL,\n' +
//     '\t"author_id" integer\n' +
//     ');\n',
//   'CREATE TABLE "lab"."users" (\n' +
//     '\t"id" integer PRIMARY KEY NOT NULL,\n' +
//     '\t"pinned_id" integer\n' +
//     ');\n',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;',
//   'ALTER TABLE "lab"."users" ADD CONSTRAINT "users_pinned_id_posts_id_fk" FOREIGN KEY ("pinned_id") REFERENCES "lab"."posts"("id") ON DELETE no action ON UPDATE no action;'
// ]

console.log("The keys that PostgreSQL has:", keys);
// [
//   { name: 'posts_author_id_users_id_fk' },
//   { name: 'users_pinned_id_posts_id_fk' }
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
const after = generateDrizzleJson({
  lab,
  posts: postsWithCategory,
  users,
  categories,
});
const added = await generateMigration(before, after);
await tryMigration(client, [...tables, ...added]);

console.log("The table, the column, the key:", added);
// [
//   'CREATE TABLE "lab"."categories" (\n\t"id" integer PRIMARY KEY NOT NULL\n);\n',
//   'ALTER TABLE "lab"."posts" ADD COLUMN "category_id" integer;',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "lab"."categories"("id") ON DELETE no action ON UPDATE no action;'
// ]

await client.end();
