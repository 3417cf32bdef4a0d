// # `columns: undefined` returns every column
//
// `undefined` is the same as no `columns`: if a lookup finds nothing, the query returns
// all columns, the password too. TypeScript with `strict` does not report it.
//
// npm run example 1.0/relational-queries/columns-undefined

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

const columnsOf = new Map([
  ["editor", { id: true, name: true, deskId: true } as const],
  ["reader", { id: true, name: true, deskId: false } as const],
]);
const leaked = await db.query.authors.findFirst({
  columns: columnsOf.get("guest"),
  orderBy: { id: "asc" },
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
  orderBy: { id: "asc" },
});

console.log("A guest sees the name:", guest);
// { name: 'Ann' }

await client.end();
