// # The price 19.90 is 19.9 inside `with`: a `numeric` is rounded
//
// In Drizzle 1.0, `db.query` casts a nested `numeric` to text. The string is the
// same inside `with` and in a select.
//
// npm run example 1.0/values/numeric-inside-with

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { books, members, relations } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const db = drizzle({ client, relations });
const nestedPrices = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { title: true, price: true },
      orderBy: { id: "asc" },
    },
  },
});

console.log("Exact inside with:", nestedPrices);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', price: '19.90' },
//     { title: 'New Maps', price: '12345678901234567.89' }
//   ]
// }

// ## What works around it in Drizzle 0.45 works too
//
// A join returns the same values.
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

// The price as text in nested `extras` is exact too.
const pricesAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { title: true },
      extras: { price: (books) => sql<string>`${books.price}::text` },
      orderBy: { id: "asc" },
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
