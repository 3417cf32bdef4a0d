// # A `numeric` in `json_agg` is rounded
//
// `json_agg()` returns JSON, and JavaScript reads a `numeric` in JSON as a number:
// the last zeros of its fraction are gone, and more than 15 digits can be rounded.
//
// Write: ``sql<string[]>`json_agg(${books.price}::text order by ${books.id})` ``.
// Trap: wrong values.
// In 1.0: the same.
// See: values/numeric-inside-with, values/bigint-inside-with, sql/json-agg-null.
// Also: decimal, price, money, precision loss, rounded, json_build_object,
// jsonb_agg, price is wrong, decimals are lost.
//
// npm run example values/numeric-in-json-agg

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books } from "../../src/db/traps";
import { seed } from "../../src/seed";

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
// Its values are then the strings that a `select` of the column returns. If the
// column can be null, write `sql<(string | null)[]>`. Without rows, `json_agg()`
// is null.
const aggregatedText = await db
  .select({
    prices: sql<string[]>`json_agg(${books.price}::text order by ${books.id})`,
  })
  .from(books);

console.log("Exact, as text:", aggregatedText);
// [ { prices: [ '19.90', '12345678901234567.89' ] } ]

await client.end();
