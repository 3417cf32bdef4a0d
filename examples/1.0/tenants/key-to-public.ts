// # The tables of a tenant reference the tables of `public`: a migration with another `search_path`
//
// drizzle-kit 1.0 writes the tables and the keys of `pgTable()` without a
// schema, so both follow the `search_path`. It creates a `pgSequence()` in `public`,
// and the keys in migrations that 0.31 wrote still lead there. Give the `search_path`
// to the client as an option of a direct connection: PgBouncer refuses it by default,
// and with a pool, `set search_path` changes only one of the connections.
// `migrate()` notes in one table what has run: give each tenant a table of its own,
// with `migrationsSchema`.
//
// npm run example 1.0/tenants/key-to-public

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgTable } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const users = pgTable("users", { id: integer("id").primaryKey() });
const posts = pgTable("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const empty = await generateDrizzleJson({});
const tables = await generateMigration(
  empty,
  await generateDrizzleJson({ users, posts }),
);

const listKeys = `
  select relnamespace::regnamespace::text as "schema of the referenced table"
  from pg_constraint join pg_class on pg_class.oid = confrelid
  where contype = 'f' and conrelid = 'lab.posts'::regclass
`;
const keys = await tryMigration(client, [
  `create schema lab`,
  `set local search_path to lab`,
  ...tables,
  listKeys,
]);

console.log("The statements:", tables);
// [
//   'CREATE TABLE "users" (\n\t"id" integer PRIMARY KEY\n);\n',
//   'CREATE TABLE "posts" (\n\t"author_id" integer\n);\n',
//   'ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id");'
// ]

console.log("The key leads to the tenant:", keys);
// [ { 'schema of the referenced table': 'lab' } ]

await client.end();
