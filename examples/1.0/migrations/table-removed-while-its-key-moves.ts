// # A migration that drops a table: constraint "sessions_user_id_admins_id_fk" of relation "sessions" does not exist
//
// drizzle-kit 1.0 drops the foreign key, then the table, without `CASCADE`.
//
// npm run example 1.0/migrations/table-removed-while-its-key-moves

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

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

// drizzle-kit asks whether the key is renamed or new. The [hint](hints.md) answers.
//
// PostgreSQL refuses the new key with 23503 if a session has an id that no user
// has. It does not notice the id of another person: write an update of the ids
// into the file, after the statement that drops the key, and before the one that
// drops the table. Before you run the file, stop the old version of your code: it
// writes ids of admins.
const before = await generateDrizzleJson({ lab, admins, users, sessions });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const changes = await generateMigration(
  before,
  await generateDrizzleJson({ lab, users, sessions: sessionsOfUsers }),
  {
    hints: [
      {
        type: "create",
        kind: "foreign key",
        entity: ["lab", "sessions", "sessions_user_id_users_id_fkey"],
      },
    ],
  },
);

const listKeys = `
  select pg_get_constraintdef(oid) as key from pg_constraint
  where conrelid = 'lab.sessions'::regclass
`;
const keys = await tryMigration(client, [...tables, ...changes, listKeys]);

console.log("The key is dropped before the table:", { changes, keys });
// {
//   changes: [
//     'ALTER TABLE "lab"."sessions" DROP CONSTRAINT "sessions_user_id_admins_id_fkey";',
//     'DROP TABLE "lab"."admins";',
//     'ALTER TABLE "lab"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "lab"."users"("id");'
//   ],
//   keys: [ { key: 'FOREIGN KEY (user_id) REFERENCES lab.users(id)' } ]
// }

await client.end();
