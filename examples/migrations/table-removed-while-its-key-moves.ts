// # A migration that drops a table: constraint "sessions_user_id_admins_id_fk" of relation "sessions" does not exist
//
// drizzle-kit 0.31 writes `DROP TABLE ... CASCADE`, which drops the foreign keys
// to the table, and the views that read it. If such a key moves to another table, or
// is removed from a table that stays, in the same migration, a later statement drops
// it a second time.
//
// Write: generate one migration that moves the key, then another that drops the
// table. In the first, update the ids after the old key is dropped, and before the
// new key is added.
// Trap: error.
// In 1.0: drizzle-kit asks for a hint, and the migration runs, but updates no ids.
// See: migrations/drop-a-referenced-table, migrations/hints,
// foreign-keys/find-orphans.
// Issues: #2575, #4155.
// Also: 42704, undefined_object, drop table cascade, replace a table, merge two
// tables, remove a referenced table, drizzle-kit generate, migrate fails.
//
// npm run example migrations/table-removed-while-its-key-moves

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const admins = lab.table("admins", { id: integer("id").primaryKey() });
const users = lab.table("users", { id: integer("id").primaryKey() });
const sessions = lab.table("sessions", {
  userId: integer("user_id").references(() => admins.id),
});

// Now the sessions reference the users, and there are no admins.
const sessionsOfUsers = lab.table("sessions", {
  userId: integer("user_id").references(() => users.id),
});

const before = generateDrizzleJson({ lab, admins, users, sessions });
const after = generateDrizzleJson({ lab, users, sessions: sessionsOfUsers });
const tables = [
  "set local client_min_messages = warning", // without the notices of CASCADE
  ...(await generateMigration(generateDrizzleJson({}), before)),
];
const changes = await generateMigration(before, after);

try {
  await tryMigration(client, [...tables, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The migration fails:", { code, message, changes });
  // {
  //   code: '42704',
  //   message: 'constraint "sessions_user_id_admins_id_fk" of relation "sessions" does not exist',
  //   changes: [
  //     'ALTER TABLE "lab"."admins" DISABLE ROW LEVEL SECURITY;',
  //     'DROP TABLE "lab"."admins" CASCADE;',
  //     'ALTER TABLE "lab"."sessions" DROP CONSTRAINT "sessions_user_id_admins_id_fk";\n',
  //     'ALTER TABLE "lab"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
  //   ]
  // }
}

// ## Make two migrations
//
// The first moves the key. PostgreSQL refuses the new key with 23503 if a session
// has an id that no user has. It does not notice the id of another person: update
// the ids between the two statements. Before you run the migration, stop the old
// version of your code: it writes ids of admins.
const moved = generateDrizzleJson({
  lab,
  admins,
  users,
  sessions: sessionsOfUsers,
});
const first = await generateMigration(before, moved);
const second = await generateMigration(moved, after);
const listKeys = `
  select pg_get_constraintdef(oid) as key from pg_constraint
  where conrelid = 'lab.sessions'::regclass
`;
const keys = await tryMigration(client, [
  ...tables,
  ...first,
  ...second,
  listKeys,
]);

console.log("First:", first);
// [
//   'ALTER TABLE "lab"."sessions" DROP CONSTRAINT "sessions_user_id_admins_id_fk";\n',
//   'ALTER TABLE "lab"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
// ]

console.log("Second:", second);
// [ 'DROP TABLE "lab"."admins" CASCADE;' ]

console.log("The keys of the sessions:", keys);
// [ { key: 'FOREIGN KEY (user_id) REFERENCES lab.users(id)' } ]

// ## Or delete the statement from the file
//
// The key is dropped with the table. The other statements stay. To update the ids by
// the rows of the admins, make two migrations: here, these rows and the old key go
// at the same time.
const otherStatements = changes.filter(
  (statement) => !statement.includes("DROP CONSTRAINT"),
);
const sameKeys = await tryMigration(client, [
  ...tables,
  ...otherStatements,
  listKeys,
]);

console.log("The same keys:", sameKeys);
// [ { key: 'FOREIGN KEY (user_id) REFERENCES lab.users(id)' } ]

await client.end();
