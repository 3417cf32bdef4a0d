// # Insert rows in a migration, before a foreign key needs them
//
// `npx drizzle-kit generate --custom` makes an empty file. Write the `insert` into
// it: `migrate()` runs it once in each database, in its order among the other
// migrations. Two processes that call it at the same time can both run the file.
// `drizzle-kit push` does not run it.
//
// npm run example 1.0/migrations/rows-in-a-migration

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

// Each user shall have a role. The users that exist become members.
const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const roles = lab.table("roles", {
  id: serial("id").primaryKey(),
  name: text("name").notNull().unique(),
});
const usersWithRole = lab.table("users", {
  id: integer("id").primaryKey(),
  roleId: integer("role_id")
    .notNull()
    .default(1)
    .references(() => roles.id),
});

const before = await generateDrizzleJson({ lab, users });
const between = await generateDrizzleJson({ lab, users, roles });
const after = await generateDrizzleJson({ lab, users: usersWithRole, roles });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const user = `insert into lab.users values (1)`;

// As drizzle-kit writes it, one migration adds the key before there is a role.
const atOnce = await generateMigration(before, after);
try {
  await tryMigration(client, [...tables, user, ...atOnce]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, detail } = error;
  console.log("There is no role 1 yet:", { code, detail });
  // {
  //   code: '23503',
  //   detail: 'Key (role_id)=(1) is not present in table "roles".'
  // }
}

// ## The table, the rows, the key
//
// Generate the first migration when only the table is new, then the custom one,
// then the third, with the column. In a file, `--> statement-breakpoint` stands
// between two statements. If a newer file has run in a database, `migrate()` still
// runs an older one that has not run there.
//
// These two rows do not move the sequence of their `serial` column, and the next insert
// without an id would fail with 23505. `setval` moves it.
//
// Do not add `on conflict do nothing`: if role 1 is there with another name, the
// users get that role, without an error.
const insertRoles = `
  insert into lab.roles (id, name) values (1, 'member'), (2, 'admin')
`;
const moveSequence = `
  select setval(pg_get_serial_sequence('lab.roles', 'id'), max(id))
  from lab.roles
`;
const first = await generateMigration(before, between);
const third = await generateMigration(between, after);
const withRoles = await tryMigration(client, [
  ...tables,
  user,
  ...first,
  insertRoles,
  moveSequence,
  ...third,
  `insert into lab.roles (name) values ('guest')`,
  `select users.id, roles.name as role,
     (select max(id) from lab.roles) as newest
   from lab.users join lab.roles on roles.id = role_id`,
]);

console.log("The migration after the rows:", third);
// [
//   'ALTER TABLE "lab"."users" ADD COLUMN "role_id" integer DEFAULT 1 NOT NULL;',
//   'ALTER TABLE "lab"."users" ADD CONSTRAINT "users_role_id_roles_id_fkey" FOREIGN KEY ("role_id") REFERENCES "lab"."roles"("id");'
// ]

console.log("The user is a member:", withRoles);
// [ { id: 1, role: 'member', newest: 3 } ]

await client.end();
