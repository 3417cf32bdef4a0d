// # A `bytea` column is a string inside `with`, not a Buffer
//
// In JSON, the bytes of a `bytea` are text, and a `customType` that does not
// read this text passes it on. The type says `Buffer`, and the value is a
// string.
//
// Issues: #1572.
// Trap: wrong type.
// In 1.0: the same.
// Also: \x, hex, binary data, Uint8Array, blob, customType inside with,
// fromDriver.
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
// A join reads the column itself: a `Buffer`.
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
const bytea = customType<{ data: Buffer; driverData: Buffer | string }>({
  dataType: () => "bytea",
  fromDriver: (value) =>
    typeof value === "string" ? Buffer.from(value.slice(2), "hex") : value,
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
