// # Cannot read properties of undefined (reading 'replace'): a view of two tables
//
// If columns are declared without their names in the database, as in `text()`,
// Drizzle keeps for each view only the names of the table that is used first. A
// query throws this error for a column of the other table, unless the first
// table has a column of this name or is in another PostgreSQL schema.
//
// Write: `name: text("name")`.
// Trap: an error.
// In 1.0: fixed.
// See: relations/relations-of-a-view.
// Issues: #5112, #4437.
// Also: pgView, TypeError, select from a view, columns without names, casing,
// create a view, database view with a join.
//
// npm run example joins/view-of-two-tables

import { eq } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";

const bands = pgTable("bands", { id: integer().primaryKey(), name: text() });
const songs = pgTable("songs", { bandId: integer(), title: text() });
const playlist = pgView("playlist").as((qb) =>
  qb
    .select({ name: bands.name, title: songs.title })
    .from(bands)
    .innerJoin(songs, eq(songs.bandId, bands.id)),
);

try {
  db.select().from(playlist).toSQL();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Columns without names:", error.message);
  // "Cannot read properties of undefined (reading 'replace')"
}

// ## Name the columns: `text("name")`
const namedBands = pgTable("bands", {
  id: integer("id").primaryKey(),
  name: text("name"),
});
const namedSongs = pgTable("songs", {
  bandId: integer("band_id"),
  title: text("title"),
});
const namedPlaylist = pgView("playlist").as((qb) =>
  qb
    .select({ name: namedBands.name, title: namedSongs.title })
    .from(namedBands)
    .innerJoin(namedSongs, eq(namedSongs.bandId, namedBands.id)),
);

const { sql: named } = db.select().from(namedPlaylist).toSQL();

console.log("Columns with names:", named);
// 'select "name", "title" from "playlist"'

await client.end();
