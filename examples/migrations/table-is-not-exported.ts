// # drizzle-kit drops a table that you do not export
//
// drizzle-kit sees the tables that the files of `schema` export. It takes a table
// without `export`, or in a file that it does not read, for a deleted one, even if
// `references()` names the table.
//
// Write: export all tables and schemas: drizzle-kit must see
// `{ lab, categories, posts }`.
// Trap: lost data.
// In 1.0: an error, if another table references it.
// See: migrations/drop-a-referenced-table, migrations/order-of-statements.
// Also: DROP TABLE CASCADE, 42P01, relation does not exist, first migration fails,
// missing create table, drizzle-kit wants to delete my table, forgot export,
// schema in several files, drizzle.config.ts, No schema changes.
//
// npm run example migrations/table-is-not-exported

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const categories = lab.table("categories", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  categoryId: integer("category_id").references(() => categories.id),
});

// `generateDrizzleJson()` takes what your files export. Here, `categories` has lost
// its `export`. With `CASCADE`, the rows of the categories and the key of the posts
// go without an error. A notice of PostgreSQL names only the key, and is off here.
const before = generateDrizzleJson({ lab, categories, posts });
const without = generateDrizzleJson({ lab, posts });
const tables = await generateMigration(generateDrizzleJson({}), before);
const changes = await generateMigration(before, without);
const left = await tryMigration(client, [
  ...tables,
  `set local client_min_messages = warning`,
  ...changes,
  `select relname as table, (
     select count(*)::int from pg_constraint
     where conrelid = pg_class.oid and contype = 'f'
   ) as keys
   from pg_class where relnamespace = 'lab'::regnamespace and relkind = 'r'`,
]);

console.log("The migration:", changes);
// [ 'DROP TABLE "lab"."categories" CASCADE;' ]

console.log("What is left:", left);
// [ { table: 'posts', keys: 0 } ]

// ## Export each table
//
// Then nothing changes. Read each file that drizzle-kit writes before you run it,
// and look for `DROP`. `drizzle-kit push` writes no file. If the table is empty,
// push drops it without a question, unless `strict` is true. If a generated
// migration has dropped the table, the next one creates it again, but not the key
// of the posts.
const exported = generateDrizzleJson({ lab, categories, posts });
const nothing = await generateMigration(before, exported);

console.log("Nothing to do:", nothing);
// []

// ## In the first migration, the table is missing
//
// The key is written, but not the table that it references.
const first = await generateMigration(generateDrizzleJson({}), without);
try {
  await tryMigration(client, first);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The first migration fails:", { code, message });
  // { code: '42P01', message: 'relation "lab.categories" does not exist' }
}

await client.end();
