// # A misspelt `columns` inside `with` returns the password
//
// Drizzle ignores an option that it does not know, so every column comes back.
// TypeScript refuses an unknown option, but not in a variable or a spread, beside a
// valid one.
//
// npm run example 1.0/relational-queries/misspelt-columns

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

const leaked = await db.query.desks.findFirst({
  columns: { name: true },
  // @ts-expect-error TS2561: the option is columns
  with: { authors: { orderBy: { id: "asc" }, column: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("The passwords of the authors are there:", leaked);
// {
//   name: 'News',
//   authors: [
//     {
//       id: 1,
//       name: 'Ann',
//       password: 'secret-a',
//       deskId: 1,
//       deletedAt: null
//     },
//     {
//       id: 2,
//       name: 'Ben',
//       password: 'secret-b',
//       deskId: 1,
//       deletedAt: null
//     }
//   ]
// }

// ## Write `columns`
const named = await db.query.desks.findFirst({
  columns: { name: true },
  with: { authors: { orderBy: { id: "asc" }, columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("Only the names:", named);
// { name: 'News', authors: [ { name: 'Ann' }, { name: 'Ben' } ] }

await client.end();
