// # Type 'number' is not assignable to type 'string': insert a price into `numeric`
//
// A `numeric` can have more digits than a number of JavaScript holds, so Drizzle
// takes and returns a string.
//
// Write: `price: price.toFixed(2)`, or another string.
// Trap: an error of TypeScript.
// In 1.0: the same.
// See: values/numeric-inside-with, sql/sum-is-a-string.
// Issues: #4070, #1042.
// Also: TS2322, TS2769, decimal, money, price, mode number, numeric returns a
// string, price.toFixed is not a function, parseFloat.
//
// npm run example values/number-for-a-numeric

import { eq, sql } from "drizzle-orm";
import { numeric, serial } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { books, traps } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const price = 24.5;
const [book] = await db
  .update(books)
  // @ts-expect-error TS2322: Type 'number' is not assignable to type 'string'
  .set({ price })
  .where(eq(books.id, 1))
  .returning({ price: books.price });

console.log("It is stored, and comes back as a string:", book);
// { price: '24.5' }

// ## Send a string
//
// `toFixed(2)` turns a number into a string, and rounds: `(1.005).toFixed(2)` is
// `"1.00"`. `NaN.toFixed(2)` is `"NaN"`, which a `numeric` stores without an
// error: check a number of a request by `Number.isFinite(price)`. An empty field
// passes this check: `Number("")` and `Number(null)` are 0.
const [stored] = await db
  .update(books)
  .set({ price: price.toFixed(2) })
  .where(eq(books.id, 1))
  .returning({ price: books.price });

console.log("With both digits:", stored);
// { price: '24.50' }

// ## Calculate in PostgreSQL
//
// With JavaScript, `"24.50" + 1` is `"24.501"`.
const [raised] = await db
  .update(books)
  .set({ price: sql`${books.price} + 1` })
  .where(eq(books.id, 1))
  .returning({ price: books.price });

console.log("One more:", raised);
// { price: '25.50' }

// ## Or declare the column with `mode: "number"`
//
// JavaScript can round a number of more than 15 digits. The price of book 2
// has 19, and is rounded.
const pricedBooks = traps.table("books", {
  id: serial("id").primaryKey(),
  price: numeric("price", { mode: "number" }).notNull(),
});
const numbers = await db.select().from(pricedBooks).orderBy(pricedBooks.id);

console.log("Numbers:", numbers);
// [ { id: 1, price: 25.5 }, { id: 2, price: 12345678901234568 } ]

await client.end();
