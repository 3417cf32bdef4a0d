// # multiple primary keys for table "teams" are not allowed: a primary key becomes composite
//
// `drizzle-kit generate` of 0.31 does not know the name of the old primary key. It
// writes the statement that drops it as a comment, so the next statement adds a
// second primary key.
//
// Write: the statement in place of the comment: `ALTER TABLE "lab"."teams" DROP
// CONSTRAINT "teams_pkey"`.
// Trap: error.
// In 1.0: drizzle-kit asks for a hint, and the migration runs.
// See: migrations/hints, foreign-keys/two-columns, foreign-keys/null-in-a-key,
// migrations/add-a-key-without-a-lock.
// Also: 42P16, composite primary key, add tenant id to the primary key, change
// the primary key, Unfortunately in current drizzle-kit version we can't
// automatically get name for primary key, uncomment code below, constraint_name,
// invalid_table_definition.
//
// npm run example migrations/primary-key-becomes-composite

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { foreignKey, integer, pgSchema, primaryKey } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const teams = lab.table("teams", {
  id: integer("id").primaryKey(),
  orgId: integer("org_id").notNull(),
});
const players = lab.table("players", {
  orgId: integer("org_id").notNull(),
  teamId: integer("team_id").references(() => teams.id),
});

// Now the number of a team is unique only in its organization.
const teamsOfOrg = lab.table(
  "teams",
  { id: integer("id").notNull(), orgId: integer("org_id").notNull() },
  (table) => [primaryKey({ columns: [table.orgId, table.id] })],
);
const playersOfOrg = lab.table(
  "players",
  { orgId: integer("org_id").notNull(), teamId: integer("team_id") },
  (table) => [
    foreignKey({
      columns: [table.orgId, table.teamId],
      foreignColumns: [teamsOfOrg.orgId, teamsOfOrg.id],
    }),
  ],
);

const before = generateDrizzleJson({ lab, teams, players });
const after = generateDrizzleJson({
  lab,
  teams: teamsOfOrg,
  players: playersOfOrg,
});
const tables = await generateMigration(generateDrizzleJson({}), before);
const changes = await generateMigration(before, after);
const starts = changes.map((statement) => statement.slice(0, 55));

try {
  await tryMigration(client, [...tables, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The second statement is a comment:", { code, message, starts });
  // {
  //   code: '42P16',
  //   message: 'multiple primary keys for table "teams" are not allowed',
  //   starts: [
  //     'ALTER TABLE "lab"."players" DROP CONSTRAINT "players_te',
  //     '/* \n    Unfortunately in current drizzle-kit version we',
  //     'ALTER TABLE "lab"."teams" ADD CONSTRAINT "teams_org_id_',
  //     'ALTER TABLE "lab"."players" ADD CONSTRAINT "players_org'
  //   ]
  // }
}

// ## Write the statement in place of the comment
//
// PostgreSQL names the key `teams_pkey`, if this name is free, and a renamed table keeps
// the old name of its key. The comment has a query that finds the name, and a statement
// that names the table without the schema.
//
// In an earlier migration, add `org_id` if it is new, and give each player of a team the
// `org_id` of the team, or the new foreign key refuses the row with 23503.
//
// `id` alone is not unique any more, and no index begins with it: without `org_id` in its
// condition, a join, an update or a delete also finds teams of other organizations.
//
// If `id` stays unique, keep it as the primary key: a [unique constraint of both
// columns](key-before-unique.md) is enough for the foreign key.
const dropKey = `ALTER TABLE "lab"."teams" DROP CONSTRAINT "teams_pkey"`;
const edited = changes.map((statement) =>
  statement.startsWith("/*") ? dropKey : statement,
);
const listKeys = `
  select pg_get_constraintdef(oid) as key from pg_constraint
  where conrelid in ('lab.teams'::regclass, 'lab.players'::regclass)
    and contype in ('p', 'f')
  order by contype desc
`;
const keys = await tryMigration(client, [...tables, ...edited, listKeys]);

console.log("The keys have two columns:", keys);
// [
//   { key: 'PRIMARY KEY (org_id, id)' },
//   {
//     key: 'FOREIGN KEY (org_id, team_id) REFERENCES lab.teams(org_id, id)'
//   }
// ]

await client.end();
