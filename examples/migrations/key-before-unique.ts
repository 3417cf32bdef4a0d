// # A migration adds a foreign key before the unique constraint: there is no unique constraint matching given keys for referenced table "users"
//
// A foreign key needs a primary key, a unique constraint or a unique index on its
// target. If you add a unique constraint to a table that exists, and a key that
// references it, drizzle-kit 0.31 writes the foreign key first.
//
// Write: generate one migration that adds the unique constraint, then another
// that adds the foreign key.
// Trap: error.
// In 1.0: fixed.
// See: foreign-keys/no-unique-constraint, migrations/key-on-a-unique-index,
// foreign-keys/add-a-key, migrations/add-a-key-without-a-lock.
// Also: 42830, drizzle-kit generate, order of statements, migrate fails,
// reference a column that is not the primary key, unique and references.
//
// npm run example migrations/key-before-unique

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", {
  id: integer("id").primaryKey(),
  name: text("name"),
});
const sessions = lab.table("sessions", { userName: text("user_name") });

// Now the name becomes unique, and the sessions reference it.
const uniqueUsers = lab.table("users", {
  id: integer("id").primaryKey(),
  name: text("name").unique(),
});
const keyedSessions = lab.table("sessions", {
  userName: text("user_name").references(() => uniqueUsers.name),
});

const before = generateDrizzleJson({ lab, users, sessions });
const after = generateDrizzleJson({
  lab,
  users: uniqueUsers,
  sessions: keyedSessions,
});
const tables = await generateMigration(generateDrizzleJson({}), before);
const changes = await generateMigration(before, after);

try {
  await tryMigration(client, [...tables, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The migration fails:", { code, message, changes });
  // {
  //   code: '42830',
  //   message: 'there is no unique constraint matching given keys for referenced table "users"',
  //   changes: [
  //     'ALTER TABLE "lab"."sessions" ADD CONSTRAINT "sessions_user_name_users_name_fk" FOREIGN KEY ("user_name") REFERENCES "lab"."users"("name") ON DELETE no action ON UPDATE no action;',
  //     'ALTER TABLE "lab"."users" ADD CONSTRAINT "users_name_unique" UNIQUE("name");'
  //   ]
  // }
}

// ## Make two migrations
//
// The first adds the unique constraint. It fails if [two users have the same
// name](duplicates-before-unique.md). The second adds the foreign key.
const unique = generateDrizzleJson({ lab, users: uniqueUsers, sessions });
const first = await generateMigration(before, unique);
const second = await generateMigration(unique, after);
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
//   'ALTER TABLE "lab"."users" ADD CONSTRAINT "users_name_unique" UNIQUE("name");'
// ]

console.log("Second:", second);
// [
//   'ALTER TABLE "lab"."sessions" ADD CONSTRAINT "sessions_user_name_users_name_fk" FOREIGN KEY ("user_name") REFERENCES "lab"."users"("name") ON DELETE no action ON UPDATE no action;'
// ]

console.log("The keys of the sessions:", keys);
// [ { key: 'FOREIGN KEY (user_name) REFERENCES lab.users(name)' } ]

await client.end();
