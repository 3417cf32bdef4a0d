// # A `bytea` column is a string inside `with`, not a Buffer
//
// In Drizzle 1.0, this is the same for a `customType` without `codec` or `fromJson`.
//
// Write: `bytea("cover")`, or `codec: "bytea"` in the `customType`.
//
// npm run example 1.0/values/buffer-inside-with

import { defineRelations } from "drizzle-orm";
import { bytea, customType, integer } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { members, relations, traps } from "../db/traps";
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

// ## Use the column type `bytea()`, or `codec: "bytea"`
//
// Here, `covers` is the table `books` with these types: `cover` and `image` are
// the same column. In Node, the value is a `Buffer` with postgres.js,
// node-postgres and PGlite.
const codecBytea = customType<{ data: Buffer }>({
  dataType: () => "bytea",
  codec: "bytea",
});
const covers = traps.table("books", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").notNull(),
  cover: bytea("cover").notNull(),
  image: codecBytea("cover").notNull(),
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
const nestedTexts = author?.covers.map(({ cover, image }) => [
  cover.toString(),
  image.toString(),
]);

console.log("Buffers inside with, read as text:", nestedTexts);
// [ [ 'hi', 'hi' ], [ 'ok', 'ok' ] ]

await client.end();
