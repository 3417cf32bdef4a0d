// # A `bytea` column is a string inside `with`, not a Buffer
//
// In Drizzle 1.0, this is the same for a `customType`. With the new column type
// `bytea()`, the value is a `Buffer` inside `with`, too.
//
// Write: `bytea("cover")`.
//
// npm run example 1.0/values/buffer-inside-with

import { defineRelations, eq } from "drizzle-orm";
import { bytea, customType, integer } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members, relations, traps } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const db = drizzle({ client, relations });
const coversAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: { books: { columns: { cover: true }, orderBy: { id: "asc" } } },
});

console.log("Text of the type Buffer:", coversAsText);
// {
//   name: 'Alice',
//   books: [ { cover: '\\x6869' }, { cover: '\\x6f6b' } ]
// }

// ## Use a join
//
// A join reads the column itself. With postgres.js and node-postgres, it is a
// `Buffer`; with PGlite, it is a `Uint8Array`.
const joinedCovers = await db
  .select({ cover: books.cover })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);
const joinedTexts = joinedCovers.map(({ cover }) => cover.toString());

console.log("Buffers of a join, read as text:", joinedTexts);
// [ 'hi', 'ok' ]

// ## Or keep `with`: the column type `bytea()`
//
// Here, `covers` is the table `books` with this type.
const covers = traps.table("books", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").notNull(),
  cover: bytea("cover").notNull(),
});
const coversRelations = defineRelations({ members, covers }, (r) => ({
  members: {
    covers: r.many.covers({ from: r.members.id, to: r.covers.authorId }),
  },
}));
const coversDb = drizzle({ client, relations: coversRelations });

const author = await coversDb.query.members.findFirst({
  where: { id: 1 },
  with: { covers: { orderBy: { id: "asc" } } },
});
const nestedTexts = author?.covers.map(({ cover }) => cover.toString());

console.log("Buffers inside with, read as text:", nestedTexts);
// [ 'hi', 'ok' ]

// ## Or a `customType` with `codec: "bytea"`
//
// The `customType` then reads the text as `bytea()` does.
const codecBytea = customType<{ data: Buffer }>({
  dataType: () => "bytea",
  codec: "bytea",
});
const images = traps.table("books", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").notNull(),
  cover: codecBytea("cover").notNull(),
});
const imagesRelations = defineRelations({ members, images }, (r) => ({
  members: {
    images: r.many.images({ from: r.members.id, to: r.images.authorId }),
  },
}));
const imagesDb = drizzle({ client, relations: imagesRelations });

const painter = await imagesDb.query.members.findFirst({
  where: { id: 1 },
  with: { images: { orderBy: { id: "asc" } } },
});
const codecTexts = painter?.images.map(({ cover }) => cover.toString());

console.log("Buffers of a customType, read as text:", codecTexts);
// [ 'hi', 'ok' ]

await client.end();
