// # A timestamp inside `with` has a T, and another format than in a select
//
// `db.query` reads nested rows as JSON, in which PostgreSQL writes a timestamp
// with a `T`. With `mode: "string"`, Drizzle returns this text as it is.
//
// Write: a join, or `${books.publishedAt}::text` in `extras`.
// Trap: wrong values.
// In 1.0: fixed for a column.
// See: values/numeric-inside-with, values/date-in-json-agg.
// Issues: #3400, #2282.
// Also: mode string, ISO format, timestamp format, date format, json_agg,
// timezone, date format differs, ISO string.
//
// npm run example values/timestamp-inside-with

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/traps";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const db = drizzle(client, { schema });
const withT = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { publishedAt: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("With a T:", withT);
// {
//   name: 'Alice',
//   books: [
//     { publishedAt: '2026-01-15T09:30:00' },
//     { publishedAt: '2026-02-01T18:00:00' }
//   ]
// }

// ## Use a join
//
// To keep a member without books, use `leftJoin()`.
const withoutT = await db
  .select({ publishedAt: books.publishedAt })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);

console.log("As in a select, with a join:", withoutT);
// [
//   { publishedAt: '2026-01-15 09:30:00' },
//   { publishedAt: '2026-02-01 18:00:00' }
// ]

// ## Or keep `with`, and read the timestamp as text
//
// If the column can be null, write `sql<string | null>`. `addedAt` has `mode: "date"`,
// which is the default, and needs no cast.
const timestampAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { addedAt: true },
      extras: (books) => ({
        publishedAt: sql<string>`${books.publishedAt}::text`.as("published_at"),
      }),
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("As in a select, as text:", timestampAsText);
// {
//   name: 'Alice',
//   books: [
//     {
//       addedAt: new Date("2026-03-01T10:00:00.000Z"),
//       publishedAt: '2026-01-15 09:30:00'
//     },
//     {
//       addedAt: new Date("2026-03-02T10:00:00.000Z"),
//       publishedAt: '2026-02-01 18:00:00'
//     }
//   ]
// }

await client.end();
