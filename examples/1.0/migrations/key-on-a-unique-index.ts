// # New tables, a foreign key and `uniqueIndex()`: there is no unique constraint matching given keys for referenced table "users"
//
// A foreign key can reference a column if a unique index is on this column alone,
// without a `where`. drizzle-kit 1.0 writes the index before the foreign key.
//
// npm run example 1.0/migrations/key-on-a-unique-index

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema, text, uniqueIndex } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table(
  "users",
  { id: integer("id").primaryKey(), email: text("email") },
  (table) => [uniqueIndex("users_email").on(table.email)],
);
const sessions = lab.table("sessions", {
  userEmail: text("user_email").references(() => users.email),
});

const tables = await generateMigration(
  await generateDrizzleJson({}),
  await generateDrizzleJson({ lab, users, sessions }),
);
const listKeys = `
  select pg_get_constraintdef(oid) as key from pg_constraint
  where conrelid = 'lab.sessions'::regclass
`;
const keys = await tryMigration(client, [...tables, listKeys]);

console.log("The key is last:", { end: tables.slice(-2), keys });
// {
//   end: [
//     'CREATE UNIQUE INDEX "users_email" ON "lab"."users" ("email");',
//     'ALTER TABLE "lab"."sessions" ADD CONSTRAINT "sessions_user_email_users_email_fkey" FOREIGN KEY ("user_email") REFERENCES "lab"."users"("email");'
//   ],
//   keys: [ { key: 'FOREIGN KEY (user_email) REFERENCES lab.users(email)' } ]
// }

await client.end();
