// # A misspelt `columns` inside `with` returns the password
//
// Drizzle ignores an option that it does not know, so every column comes back.
// Inside `with`, TypeScript accepts an unknown option beside a valid one.
//
// Write: `columns: { name: true }`.
// Trap: the password is in the rows.
// In 1.0: TypeScript refuses it, and it is ignored.
// See: relational-queries/misspelt-option, relational-queries/typo-in-columns,
// relational-queries/leave-out-a-column.
// Also: typo in columns, column instead of columns, select instead of columns,
// data leak, unknown option.
//
// npm run example relational-queries/misspelt-columns

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

const leaked = await db.query.desks.findFirst({
  columns: { name: true },
  with: {
    authors: {
      orderBy: (author, { asc }) => asc(author.id),
      column: { name: true },
    },
  },
  orderBy: (desk, { asc }) => asc(desk.id),
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
  with: {
    authors: {
      orderBy: (author, { asc }) => asc(author.id),
      columns: { name: true },
    },
  },
  orderBy: (desk, { asc }) => asc(desk.id),
});

console.log("Only the names:", named);
// { name: 'News', authors: [ { name: 'Ann' }, { name: 'Ben' } ] }

await client.end();
