// # Two tables reference each other: 'teams' implicitly has type 'any'
//
// The type of each table would follow from the type of the other one, so
// TypeScript can infer neither of them. The constraints are correct.
//
// Write: `references((): AnyPgColumn => coaches.id)`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: foreign-keys/insert-into-a-cycle, foreign-keys/implicitly-any.
// Issues: #435, #1968, #2476, #4923.
// Also: TS7022, TS7024, circular reference, cyclic foreign keys, mutual
// references, AnyPgColumn, directly or indirectly in its own initializer, team
// and captain, user and main address, each references the other, bidirectional
// foreign key.
//
// npm run example foreign-keys/two-tables-reference-each-other

import { getTableName } from "drizzle-orm";
import {
  type AnyPgColumn,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import { client } from "../../src/db";

// @ts-expect-error TS7022: its type would follow from itself
const teams = pgTable("teams", {
  id: serial("id").primaryKey(),
  // @ts-expect-error TS7024: the same for the function
  captainId: integer("captain_id").references(() => players.id),
});
// @ts-expect-error TS7022: its type would follow from that of teams
const players = pgTable("players", {
  id: serial("id").primaryKey(),
  // @ts-expect-error TS7024: the same for the function
  teamId: integer("team_id").references(() => teams.id),
});

const targets = [teams, players].map((table) =>
  getTableConfig(table).foreignKeys.map((key) =>
    getTableName(key.reference().foreignTable),
  ),
);

console.log("Both constraints are there, and reference:", targets);
// [ [ 'players' ], [ 'teams' ] ]

// ## Write out the return type of one function: AnyPgColumn
//
// One of the two is enough. Both tables then have their types. Make one of the
// two columns nullable, or its constraint deferred, so that you can insert the
// first row.
const clubs = pgTable("clubs", {
  id: serial("id").primaryKey(),
  coachId: integer("coach_id").references((): AnyPgColumn => coaches.id),
});
const coaches = pgTable("coaches", {
  id: serial("id").primaryKey(),
  clubId: integer("club_id").references(() => clubs.id),
});

const club: typeof clubs.$inferSelect = { id: 1, coachId: 7 };
const coach: typeof coaches.$inferSelect = { id: 7, clubId: null };

console.log("The rows have types:", [club, coach]);
// [ { id: 1, coachId: 7 }, { id: 7, clubId: null } ]

await client.end();
