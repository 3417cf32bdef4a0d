// # A timestamp inside `with` has a T, and another format than in a select
//
// In Drizzle 1.0, `db.query` casts a nested timestamp to text. With
// `mode: "string"`, its format is the same inside `with` and in a select.
//
// npm run example 1.0/values/timestamp-inside-with

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members, relations } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const db = drizzle({ client, relations });
const nestedTimestamps = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { publishedAt: true },
      orderBy: { id: "asc" },
    },
  },
});

console.log("As in a select, inside with:", nestedTimestamps);
// {
//   name: 'Alice',
//   books: [
//     { publishedAt: '2026-01-15 09:30:00' },
//     { publishedAt: '2026-02-01 18:00:00' }
//   ]
// }

// ## What works around it in Drizzle 0.45 works too
//
// A join returns the same values.
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

// The timestamp as text in nested `extras` has this format too. With
// `mode: "date"`, `addedAt` is a `Date` inside `with`.
const timestampAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { addedAt: true },
      extras: {
        publishedAt: (books) => sql<string>`${books.publishedAt}::text`,
      },
      orderBy: { id: "asc" },
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
