// # A timestamp inside `with` has a T, and another format than in a select
//
// In Drizzle 1.0, `db.query` casts a nested timestamp column to text. With
// `mode: "string"`, its format is the same inside `with` and in a select. A `sql` in
// nested `extras` needs `::text`, or `mapWith()` with the column.
//
// npm run example 1.0/values/timestamp-inside-with

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/traps";
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

await client.end();
