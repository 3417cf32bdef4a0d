// # A foreign key and a relation to Supabase's `auth.users`
//
// `authUsers` of `drizzle-orm/supabase` declares the table and some of its
// columns. Import it, and do not export it from a file that drizzle-kit reads:
// `drizzle-kit generate` then writes the key, and leaves the table alone.
//
// Group: declare.
// In 1.0: other code.
// See: tenants/generate-creates-auth-users, tenants/policies-in-a-migration,
// relations/one-to-one, collisions/same-name-in-two-schemas,
// sql/subquery-over-the-same-table.
// Also: Supabase, auth schema, profiles, user id uuid, pgSchema("auth"), table
// that exists already, authenticatedRole, authUid, on delete cascade.
//
// npm run example tenants/auth-users

import { eq, relations, sql } from "drizzle-orm";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { pgSchema, text, uuid } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { authUsers } from "drizzle-orm/supabase";
import { client } from "../../src/db";
import { undone } from "../../src/undone";

// ## The declarations
//
// `pgSchema("lab")` is for this example: use `pgTable()`. Supabase's API serves
// the tables of `public`: [switch row level security
// on](policies-in-a-migration.md). For columns that `authUsers` lacks, declare
// the table with `pgSchema("auth")`.
const lab = pgSchema("lab");
const profiles = lab.table("profiles", {
  id: uuid("id")
    .primaryKey()
    .references(() => authUsers.id, { onDelete: "cascade" }),
  name: text("name").notNull(),
});
const profilesRelations = relations(profiles, ({ one }) => ({
  user: one(authUsers, {
    fields: [profiles.id],
    references: [authUsers.id],
  }),
}));

const statements = await generateMigration(
  generateDrizzleJson({}),
  generateDrizzleJson({ lab, profiles, profilesRelations }),
);

console.log("The migration:", statements);
// [
//   'CREATE SCHEMA "lab";\n',
//   'CREATE TABLE "lab"."profiles" (\n' +
//     '\t"id" uuid PRIMARY KEY NOT NULL,\n' +
//     '\t"name" text NOT NULL\n' +
//     ');\n',
//   'ALTER TABLE "lab"."profiles" ADD CONSTRAINT "profiles_id_users_id_fk" FOREIGN KEY ("id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;'
// ]

// ## Queries
//
// This database is not Supabase's, so the example makes the table first. The role
// of the query needs the right to read `auth.users`. A relation needs `authUsers`
// in the `schema` of `drizzle()`, too.
const makeAuth = sql`
  create schema auth;
  create table auth.users (id uuid primary key, email text)
`;
const ann = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const db = drizzle(client, {
  schema: { profiles, profilesRelations, authUsers },
});
const found = await undone(db, async (tx) => {
  await tx.execute(makeAuth);
  for (const statement of statements) await tx.execute(statement);
  await tx.execute(sql`insert into auth.users values (${ann}, 'ann@x.org')`);
  await tx.insert(profiles).values({ id: ann, name: "Ann" });
  const withUser = await tx.query.profiles.findFirst({
    columns: { name: true },
    with: { user: { columns: { email: true } } },
  });
  const joined = await tx
    .select({ name: profiles.name, email: authUsers.email })
    .from(profiles)
    .innerJoin(authUsers, eq(authUsers.id, profiles.id));
  await tx.delete(authUsers).where(eq(authUsers.id, ann));
  const left = await tx.$count(profiles);
  return { withUser, joined, left };
});

console.log("By a relation, by a join, and after the user is deleted:", found);
// {
//   withUser: { name: 'Ann', user: { email: 'ann@x.org' } },
//   joined: [ { name: 'Ann', email: 'ann@x.org' } ],
//   left: 0
// }

await client.end();
