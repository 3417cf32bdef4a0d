// # `columns: undefined` returns every column
//
// `undefined` is the same as no `columns`: if a lookup finds nothing, the query returns
// all columns, the password too. TypeScript with `strict` does not report it.
//
// Write: `columns: columnsOf.get("guest") ?? name`, where `columnsOf`
// is a map, and `const name = { name: true } as const;`.
// Trap: the password is in the rows.
// In 1.0: the same.
// See: relational-queries/typo-in-columns, relational-queries/misspelt-columns,
// relational-queries/leave-out-a-column.
// Also: columns by role, dynamic columns, optional columns, permissions, field
// level access, data leak, optional field list, choose fields dynamically.
//
// npm run example relational-queries/columns-undefined

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

const columnsOf = new Map([
  ["editor", { id: true, name: true, deskId: true } as const],
  ["reader", { id: true, name: true, deskId: false } as const],
]);
const leaked = await db.query.authors.findFirst({
  columns: columnsOf.get("guest"),
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Wrong: a guest sees the password:", leaked);
// {
//   id: 1,
//   name: 'Ann',
//   password: 'secret-a',
//   deskId: 1,
//   deletedAt: null
// }

// ## Give the columns to return if the lookup finds nothing
const name = { name: true } as const;
const guest = await db.query.authors.findFirst({
  columns: columnsOf.get("guest") ?? name,
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("A guest sees the name:", guest);
// { name: 'Ann' }

await client.end();
