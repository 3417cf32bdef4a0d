// Generated from ../../values/numeric-in-json-agg.ts, as its code is the same in 1.0. Change it there.
//
// # `json_agg` rounds a `numeric`
//
// `json_agg()` in a `sql` field returns JSON, and JavaScript reads a `numeric`
// in JSON as a number: it drops the zeros at its end and rounds it to about 16
// digits.
//
// Trap: wrong values.
// In 1.0: the same.
// Also: decimal, price, money, precision loss, rounded, json_build_object,
// jsonb_agg.
//
// npm run example 1.0/values/numeric-in-json-agg

import { sql } from "drizzle-orm";
import { client, db } from "../db";
import { books } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const aggregated = await db
  .select({
    prices: sql<number[]>`json_agg(${books.price} order by ${books.id})`,
  })
  .from(books);

console.log("Rounded prices:", aggregated);
// [ { prices: [ 19.9, 12345678901234568 ] } ]

// ## Cast the column to text inside `json_agg()`
//
// Its values are then the strings that a `select` of the column returns.
const aggregatedText = await db
  .select({
    prices: sql<string[]>`json_agg(${books.price}::text order by ${books.id})`,
  })
  .from(books);

console.log("Exact, as text:", aggregatedText);
// [ { prices: [ '19.90', '12345678901234567.89' ] } ]

const selected = await db
  .select({ price: books.price })
  .from(books)
  .orderBy(books.id);

console.log("The same in a select:", selected);
// [ { price: '19.90' }, { price: '12345678901234567.89' } ]

await client.end();
