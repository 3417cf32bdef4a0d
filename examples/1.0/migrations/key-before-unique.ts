// # A migration adds a foreign key before the unique constraint: there is no unique constraint matching given keys for referenced table "users"
//
// A foreign key needs a primary key, a unique constraint or a unique index on its
// target. If you add a unique constraint to a table that exists, and a key that
// references it, drizzle-kit 1.0 writes the unique constraint first.
//
// npm run example 1.0/migrations/key-before-unique

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema, text } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

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

const before = await generateDrizzleJson({ lab, users, sessions });
const after = await generateDrizzleJson({
  lab,
  users: uniqueUsers,
  sessions: keyedSessions,
});
const tables = await generateMigration(await generateDrizzleJson({}), before);
const changes = await generateMigration(before, after);

const listKeys = `
  select pg_get_constraintdef(oid) as key from pg_constraint
  where conrelid = 'lab.sessions'::regclass
`;
const keys = await tryMigration(client, [...tables, ...changes, listKeys]);

console.log("The unique constraint is first:", { changes, keys });
// {
//   changes: [
//     'ALTER TABLE "lab"."users" ADD CONSTRAINT "users_name_key" UNIQUE("name");',
//     'ALTER TABLE "lab"."sessions" ADD CONSTRAINT "sessions_user_name_users_name_fkey" FOREIGN KEY ("user_name") REFERENCES "lab"."users"("name");'
//   ],
//   keys: [ { key: 'FOREIGN KEY (user_name) REFERENCES lab.users(name)' } ]
// }

await client.end();
