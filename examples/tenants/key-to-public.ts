// # The tables of a tenant reference the tables of `public`: a migration with another `search_path`
//
// drizzle-kit 0.31 writes `CREATE TABLE "posts"` without a schema, but
// `REFERENCES "public"."users"` with one. With the `search_path` of a tenant, the
// table is in the schema of the tenant, and its key leads to `public`.
//
// Write: declare the tables with `pgSchema(tenant)`.
// Trap: key to a table of another schema.
// In 1.0: fixed for new migrations.
// See: tenants/tables-of-a-tenant, collisions/table-of-another-schema,
// tenants/query-per-schema.
// Also: multi-tenant, schema per tenant, migrate each schema, search_path,
// foreign key to the wrong schema, "public"."users", drizzle-kit generate, enum.
//
// npm run example tenants/key-to-public

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema, pgTable } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { seed } from "../../src/seed";
import { tryMigration } from "../../src/try-migration";

await seed("blog");

const users = pgTable("users", { id: integer("id").primaryKey() });
const posts = pgTable("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const empty = generateDrizzleJson({});
const tables = await generateMigration(
  empty,
  generateDrizzleJson({ users, posts }),
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
//   'CREATE TABLE "users" (\n\t"id" integer PRIMARY KEY NOT NULL\n);\n',
//   'CREATE TABLE "posts" (\n\t"author_id" integer\n);\n',
//   'ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;'
// ]

console.log("The key leads to public:", keys);
// [ { 'schema of the referenced table': 'public' } ]

// The tenant has no users. The row is inserted, because `public` has a user 1.
const inserted = await tryMigration(client, [
  `create schema lab`,
  `set local search_path to lab`,
  ...tables,
  `insert into posts values (1) returning author_id, (select count(*)::integer from users) as users`,
]);

console.log("A post of a user of public:", inserted);
// [ { author_id: 1, users: 0 } ]

// ## Declare the tables in the schema of the tenant
function tablesOf(tenant: string) {
  const schema = pgSchema(tenant);
  const users = schema.table("users", { id: integer("id").primaryKey() });
  const posts = schema.table("posts", {
    authorId: integer("author_id").references(() => users.id),
  });
  return { schema, users, posts };
}
const tablesOfTenant = await generateMigration(
  empty,
  generateDrizzleJson(tablesOf("lab")),
);
const keysOfTenant = await tryMigration(client, [...tablesOfTenant, listKeys]);

console.log("The key leads to the tenant:", keysOfTenant);
// [ { 'schema of the referenced table': 'lab' } ]

await client.end();
