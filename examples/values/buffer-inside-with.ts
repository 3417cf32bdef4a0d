// # A `bytea` column is a string inside `with`, not a Buffer
//
// `db.query` reads nested rows as JSON, where a `bytea` is text. A `customType`
// that does not convert it returns the text, although its type is `Buffer`.
//
// Write: in `fromDriver`, `Buffer.from(value.slice(2), "hex")` for a string.
// Trap: wrong type.
// In 1.0: the same for a `customType`.
// See: values/custom-type-inside-with.
// Issues: #1572.
// Also: \x, hex, binary data, Uint8Array, blob, customType inside with,
// fromDriver, file, image, bytes, binary column.
//
// npm run example values/buffer-inside-with

import { eq, relations } from "drizzle-orm";
import { customType, integer } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/traps";
import { books, members, traps } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const db = drizzle(client, { schema });
const coversAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { cover: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("Text of the type Buffer:", coversAsText);
// {
//   name: 'Alice',
//   books: [ { cover: '\\x6869' }, { cover: '\\x6f6b' } ]
// }

// ## Use a join
//
// A join reads the column itself. With postgres.js and node-postgres, the value
// is a `Buffer`; with PGlite, it is a `Uint8Array`.
const joinedCovers = await db
  .select({ cover: books.cover })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);
const joinedTexts = joinedCovers.map(({ cover }) => cover.toString());

console.log("Buffers of a join, read as text:", joinedTexts);
// [ 'hi', 'ok' ]

// ## Or keep `with`: a `fromDriver` that takes both forms
//
// Here, `covers` is the table `books` with this type.
const bytea = customType<{ data: Buffer; driverData: Uint8Array | string }>({
  dataType: () => "bytea",
  fromDriver: (value) =>
    typeof value === "string"
      ? Buffer.from(value.slice(2), "hex")
      : Buffer.from(value),
});
const covers = traps.table("books", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").notNull(),
  cover: bytea("cover").notNull(),
});
const membersRelations = relations(members, ({ many }) => ({
  covers: many(covers),
}));
const coversRelations = relations(covers, ({ one }) => ({
  author: one(members, {
    fields: [covers.authorId],
    references: [members.id],
  }),
}));
const coversDb = drizzle(client, {
  schema: { members, covers, membersRelations, coversRelations },
});

const author = await coversDb.query.members.findFirst({
  where: eq(members.id, 1),
  with: { covers: { orderBy: (covers, { asc }) => asc(covers.id) } },
});
const nestedTexts = author?.covers.map(({ cover }) => cover.toString());

console.log("Buffers inside with, read as text:", nestedTexts);
// [ 'hi', 'ok' ]

await client.end();
