// # multiple primary keys for table "teams" are not allowed: a primary key becomes composite
//
// drizzle-kit 1.0 drops the old primary key by the name that PostgreSQL gives it:
// `teams_pkey`. A renamed table keeps the old name of its key: write this name into
// the file.
//
// npm run example 1.0/migrations/primary-key-becomes-composite

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { foreignKey, integer, pgSchema, primaryKey } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

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

// drizzle-kit asks whether the foreign key is renamed or new. The [hint](hints.md)
// answers.
//
// In an earlier migration, add `org_id` if it is new, and give each player of a team the
// `org_id` of the team, or the new foreign key refuses the row with 23503.
//
// `id` alone is not unique any more, and no index begins with it: without `org_id` in its
// condition, a join, an update or a delete also finds teams of other organizations.
const before = await generateDrizzleJson({ lab, teams, players });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const changes = await generateMigration(
  before,
  await generateDrizzleJson({
    lab,
    teams: teamsOfOrg,
    players: playersOfOrg,
  }),
  {
    hints: [
      {
        type: "create",
        kind: "foreign key",
        entity: [
          "lab",
          "players",
          "players_org_id_team_id_teams_org_id_id_fkey",
        ],
      },
    ],
  },
);

const listKeys = `
  select pg_get_constraintdef(oid) as key from pg_constraint
  where conrelid in ('lab.teams'::regclass, 'lab.players'::regclass)
    and contype in ('p', 'f')
  order by contype desc
`;
const keys = await tryMigration(client, [...tables, ...changes, listKeys]);

console.log("It drops both keys, then adds both:", { changes, keys });
// {
//   changes: [
//     'ALTER TABLE "lab"."players" DROP CONSTRAINT "players_team_id_teams_id_fkey";',
//     'ALTER TABLE "lab"."teams" DROP CONSTRAINT "teams_pkey";',
//     'ALTER TABLE "lab"."teams" ADD PRIMARY KEY ("org_id","id");',
//     'ALTER TABLE "lab"."players" ADD CONSTRAINT "players_org_id_team_id_teams_org_id_id_fkey" FOREIGN KEY ("org_id","team_id") REFERENCES "lab"."teams"("org_id","id");'
//   ],
//   keys: [
//     { key: 'PRIMARY KEY (org_id, id)' },
//     {
//       key: 'FOREIGN KEY (org_id, team_id) REFERENCES lab.teams(org_id, id)'
//     }
//   ]
// }

await client.end();
