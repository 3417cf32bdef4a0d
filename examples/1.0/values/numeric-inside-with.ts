// # The price 19.90 is 19.9 inside `with`: a `numeric` is rounded
//
// In Drizzle 1.0, `db.query` casts a nested `numeric` column to text. The string
// is the same inside `with` and in a select. A `sql` in nested `extras` needs
// `::text`, or `mapWith()` with the column.
//
// npm run example 1.0/values/numeric-inside-with

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/traps";
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

await client.end();
