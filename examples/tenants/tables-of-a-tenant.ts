// # Create the tables of a new tenant, in a PostgreSQL schema of its own
//
// drizzle-kit reads only exported tables, and a new tenant is in no file.
// `drizzle-kit/api` makes the statements from the function that declares the
// tables.
//
// Group: migrate.
// In 1.0: other code.
// See: tenants/query-per-schema, collisions/schema-per-tenant,
// tenants/key-to-public.
// Also: multi-tenant, schema per customer, create schema at run time, migrate
// each schema, generateMigration, generateDrizzleJson, onboarding, sign up.
//
// npm run example tenants/tables-of-a-tenant

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

// ## The function that declares the tables
function tablesOf(tenant: string) {
  const schema = pgSchema(tenant);
  const users = schema.table("users", { id: serial("id").primaryKey() });
  const posts = schema.table("posts", {
    authorId: integer("author_id").references(() => users.id),
  });
  return { schema, users, posts };
}

// ## A new tenant
//
// drizzle-kit does not escape the name of the schema: allow only letters, digits
// and `_` in it. Run the statements in one transaction, each with
// `tx.execute(statement)`. Here, `tryMigration()` does so, and undoes it.
// drizzle-kit is then a dependency of the application, not only of its
// development.
const empty = generateDrizzleJson({});
const before = generateDrizzleJson(tablesOf("lab"));
const create = await generateMigration(empty, before);
const keys = await tryMigration(client, [
  ...create,
  `select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
   from pg_constraint where contype = 'f' and conrelid = 'lab.posts'::regclass`,
]);

console.log("The statements:", create);
// [
//   'CREATE SCHEMA "lab";\n',
//   'CREATE TABLE "lab"."users" (\n\t"id" serial PRIMARY KEY NOT NULL\n);\n',
//   'CREATE TABLE "lab"."posts" (\n\t"author_id" integer\n);\n',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
// ]

console.log("The key stays in the schema:", keys);
// [ { from: 'lab.posts', to: 'lab.users' } ]

// ## A change for each tenant
//
// Compare the old declaration with the new one, and run the statements for each
// tenant. If you store the JSON, store it for each tenant: it contains the name of
// the schema. If a column goes and another one comes, drizzle-kit asks in the
// terminal whether it is renamed. Without a terminal, it throws.
function newTablesOf(tenant: string) {
  const { schema, users } = tablesOf(tenant);
  const posts = schema.table("posts", {
    authorId: integer("author_id").references(() => users.id),
    title: text("title"),
  });
  return { schema, users, posts };
}
const changes: string[] = [];
for (const tenant of ["lab", "acme"]) {
  const old = generateDrizzleJson(tablesOf(tenant));
  const now = generateDrizzleJson(newTablesOf(tenant));
  changes.push(...(await generateMigration(old, now)));
}

console.log("The changes of two tenants:", changes);
// [
//   'ALTER TABLE "lab"."posts" ADD COLUMN "title" text;',
//   'ALTER TABLE "acme"."posts" ADD COLUMN "title" text;'
// ]

await client.end();
