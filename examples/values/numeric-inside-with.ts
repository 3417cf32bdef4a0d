// # The price 19.90 is 19.9 inside `with`: a `numeric` is rounded
//
// `db.query` reads nested rows as JSON, where these prices are numbers. JavaScript
// drops their last zeros and rounds long ones, before Drizzle makes strings of them.
//
// Write: a join, or `${books.price}::text` in `extras`.
// Trap: wrong values.
// In 1.0: fixed for a column.
// See: values/numeric-in-json-agg, joins/group-joined-rows.
// Issues: #1453, #1290, #4091.
// Also: decimal, money, precision loss, rounded, float instead of string,
// json_agg, decimals, trailing zeros.
//
// npm run example values/numeric-inside-with

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/traps";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const db = drizzle(client, { schema });
const roundedPrices = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { title: true, price: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("Rounded prices:", roundedPrices);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', price: '19.9' },
//     { title: 'New Maps', price: '12345678901234568' }
//   ]
// }

// ## Use a join
//
// To keep a member without books, use `leftJoin()`.
const joinedPrices = await db
  .select({ title: books.title, price: books.price })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);

console.log("Exact, with a join:", joinedPrices);
// [
//   { title: 'Old Maps', price: '19.90' },
//   { title: 'New Maps', price: '12345678901234567.89' }
// ]

// ## Or keep `with`, and read the price as text
//
// If the column can be null, write `sql<string | null>`.
const pricesAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { title: true },
      extras: (books) => ({
        price: sql<string>`${books.price}::text`.as("price"),
      }),
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("Exact, as text:", pricesAsText);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', price: '19.90' },
//     { title: 'New Maps', price: '12345678901234567.89' }
//   ]
// }

await client.end();
