// # A `bigint` inside `with` is rounded
//
// `db.query` reads nested rows as JSON, and JavaScript rounds many numbers above
// 2^53 in JSON. The value changes without an error, and can become the id of
// another row.
//
// Write: a join, or `${books.catalogId}::text` in `extras`.
// Trap: wrong values.
// In 1.0: fixed for a column.
// See: values/numeric-inside-with, joins/group-joined-rows.
// Issues: #4380, #3106, #5760, #4894.
// Also: int8, precision loss, 9007199254740993, MAX_SAFE_INTEGER, snowflake
// id, wrong id, json_agg, id is wrong, last digits differ.
//
// npm run example values/bigint-inside-with

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/traps";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const db = drizzle(client, { schema });
const rounded = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { title: true, catalogId: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("Rounded to the same id:", rounded);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', catalogId: 9007199254740992n },
//     { title: 'New Maps', catalogId: 9007199254740992n }
//   ]
// }

// ## Use a join
//
// A join reads the column itself, not JSON. To keep a member without books, use
// `leftJoin()`. A column with `mode: "number"` is rounded in a join, too.
const joined = await db
  .select({ title: books.title, catalogId: books.catalogId })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);

console.log("Exact, with a join:", joined);
// [
//   { title: 'Old Maps', catalogId: 9007199254740993n },
//   { title: 'New Maps', catalogId: 9007199254740992n }
// ]

// ## Or keep `with`, and read the number as text
//
// Cast the column to text in nested `extras`. `BigInt()` makes a `bigint` of
// the text. If the column can be null, check that first: `BigInt(null)` throws.
const asText = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { title: true },
      extras: (books) => ({
        catalogId: sql<string>`${books.catalogId}::text`.as("catalog_id"),
      }),
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});
const ids = asText?.books.map(({ catalogId }) => BigInt(catalogId));

console.log("Exact, as text:", asText);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', catalogId: '9007199254740993' },
//     { title: 'New Maps', catalogId: '9007199254740992' }
//   ]
// }
console.log("Of the type bigint again:", ids);
// [ 9007199254740993n, 9007199254740992n ]

await client.end();
