// # Do not know how to serialize a BigInt: a row with a `bigint` in a response
//
// A column `bigint(..., { mode: "bigint" })` returns a `bigint` of JavaScript,
// and `JSON.stringify()` throws at a `bigint`. `Response.json()` and `res.json()`
// of Express call `JSON.stringify()`.
//
// Write: ``catalogId: sql<string>`${books.catalogId}::text` ``.
// Trap: an error.
// In 1.0: the same.
// See: values/bigint-inside-with, sql/count-is-a-string.
// Issues: #2382.
// Also: TypeError, JSON.stringify, res.json, Response.json, bigserial, int8,
// bigint id, JSON.stringify cannot serialize BigInt, toJSON.
//
// npm run example values/bigint-in-json

import { sql } from "drizzle-orm";
import { bigint, serial } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { books, traps } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const rows = await db
  .select({ id: books.id, catalogId: books.catalogId })
  .from(books)
  .orderBy(books.id);
try {
  JSON.stringify(rows);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.log("No JSON:", error.message);
  // 'Do not know how to serialize a BigInt'
}

// ## Select the `bigint` as text
//
// A string keeps all digits. If the column can be null, or `books` is left joined, write
// `sql<string | null>`. To filter by the id later, convert the string back:
// `BigInt(text)`. `Number(text)` rounds many of the numbers above 9,007,199,254,740,991.
const texts = await db
  .select({
    id: books.id,
    catalogId: sql<string>`${books.catalogId}::text`,
  })
  .from(books)
  .orderBy(books.id);

console.log("JSON:", JSON.stringify(texts));
// '[{"id":1,"catalogId":"9007199254740993"},' +
//   '{"id":2,"catalogId":"9007199254740992"}]'

// ## Or convert each `bigint` while the JSON is made
//
// `JSON.stringify()` calls its second argument for each value. `Response.json()` takes
// no such function.
const json = JSON.stringify(rows, (_, value: unknown) =>
  typeof value === "bigint" ? value.toString() : value,
);

console.log("The same JSON:", json);
// '[{"id":1,"catalogId":"9007199254740993"},' +
//   '{"id":2,"catalogId":"9007199254740992"}]'

// ## Or declare the column with `mode: "number"`, if its values are small
//
// This mode serves for ids that a sequence counts up. Above
// 9,007,199,254,740,991, many values are rounded, without an error: here, that of
// book 1. In 1.0, `mode: "string"` returns a string with all digits.
const numberedBooks = traps.table("books", {
  id: serial("id").primaryKey(),
  catalogId: bigint("catalog_id", { mode: "number" }).notNull(),
});
const numbers = await db
  .select({ catalogId: numberedBooks.catalogId })
  .from(numberedBooks)
  .orderBy(numberedBooks.id);

console.log("Two books with one number:", numbers);
// [ { catalogId: 9007199254740992 }, { catalogId: 9007199254740992 } ]

await client.end();
