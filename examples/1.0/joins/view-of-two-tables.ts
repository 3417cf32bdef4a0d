// # Cannot read properties of undefined (reading 'replace'): a view of two tables
//
// In 1.0, a view of two tables works with columns that are declared without
// names.
//
// npm run example 1.0/joins/view-of-two-tables

import { eq } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { client, db } from "../db";

const bands = pgTable("bands", { id: integer().primaryKey(), name: text() });
const songs = pgTable("songs", { bandId: integer(), title: text() });
const playlist = pgView("playlist").as((qb) =>
  qb
    .select({ name: bands.name, title: songs.title })
    .from(bands)
    .innerJoin(songs, eq(songs.bandId, bands.id)),
);

const { sql } = db.select().from(playlist).toSQL();

console.log("Columns without names:", sql);
// 'select "name", "title" from "playlist"'

await client.end();
