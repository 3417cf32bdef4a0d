// # A `bigint` inside `with` is rounded
//
// In Drizzle 1.0, `db.query` casts a nested `bigint` to text, and reads the text
// as a `bigint`. The value is exact.
//
// npm run example 1.0/values/bigint-inside-with

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members, relations } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const db = drizzle({ client, relations });
const nested = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { title: true, catalogId: true },
      orderBy: { id: "asc" },
    },
  },
});

console.log("Exact inside with:", nested);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', catalogId: 9007199254740993n },
//     { title: 'New Maps', catalogId: 9007199254740992n }
//   ]
// }

// ## What works around it in Drizzle 0.45 works too
//
// A join returns the same values.
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

// The number as text in nested `extras` is exact too.
const asText = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { title: true },
      extras: { catalogId: (books) => sql<string>`${books.catalogId}::text` },
      orderBy: { id: "asc" },
    },
  },
});

console.log("Exact, as text:", asText);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', catalogId: '9007199254740993' },
//     { title: 'New Maps', catalogId: '9007199254740992' }
//   ]
// }

await client.end();
