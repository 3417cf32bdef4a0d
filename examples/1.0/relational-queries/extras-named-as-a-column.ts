// # Invalid Date: a field of `extras` has the name of a column
//
// Inside `with`, Drizzle selects the column and the field under one name, and
// converts the value of the field as it does the column: here, the text of a year
// to a `Date`.
//
// Write: another name, such as `addedYear`, or leave out the column.
// Trap: wrong values.
// See: sql/map-with-in-extras, relational-queries/computed-column,
// relational-queries/rename-a-column.
// Issues: #5710.
// Also: extras override a column, replace a column by a computed value, Cannot
// convert to a BigInt, SyntaxError, computed field with the same name, to_char,
// format a date, type Date & string, never.
//
// npm run example 1.0/relational-queries/extras-named-as-a-column

import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const db = drizzle({ client, relations });

const invalid = await db.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true, addedAt: true },
      extras: { addedAt: (b) => sql<string>`to_char(${b.addedAt}, 'YYYY')` },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 1 },
});

const addedAt = String(invalid?.books[0]?.addedAt);
console.log("Not '2026':", addedAt);
// 'Invalid Date'

// Here, a text with the name of a `bigint` column is an error.
try {
  await db.query.members.findFirst({
    with: {
      books: {
        extras: { catalogId: (b) => sql<string>`'No. ' || ${b.catalogId}` },
        orderBy: { id: "asc" },
      },
    },
    where: { id: 1 },
  });
} catch (error) {
  if (!(error instanceof SyntaxError)) throw error;
  console.log("With a bigint column:", error.message);
  // 'Cannot convert No. 9007199254740993 to a BigInt'
}

// TypeScript reports neither: the type of the first is `Date & string`, that of the
// second `never`. With a `text` column, the value is right.

// ## Give the field another name
const renamed = await db.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true, addedAt: true },
      extras: { addedYear: (b) => sql<string>`to_char(${b.addedAt}, 'YYYY')` },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 1 },
});

console.log("Another name:", renamed);
// {
//   name: 'Alice',
//   books: [
//     {
//       title: 'Old Maps',
//       addedAt: new Date("2026-03-01T10:00:00.000Z"),
//       addedYear: '2026'
//     },
//     {
//       title: 'New Maps',
//       addedAt: new Date("2026-03-02T10:00:00.000Z"),
//       addedYear: '2026'
//     }
//   ]
// }

// ## Or leave the column out
const replaced = await db.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      extras: { addedAt: (b) => sql<string>`to_char(${b.addedAt}, 'YYYY')` },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 1 },
});

console.log("Without the column:", replaced);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', addedAt: '2026' },
//     { title: 'New Maps', addedAt: '2026' }
//   ]
// }

await client.end();
