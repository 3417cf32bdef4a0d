// # A `bigint` inside `with` is rounded
//
// In Drizzle 1.0, `db.query` casts a nested `bigint` column to text. With
// `mode: "bigint"`, the value is exact. A `sql` in nested `extras` needs
// `::text`, or `mapWith()` with the column.
//
// npm run example 1.0/values/bigint-inside-with

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/traps";
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

await client.end();
