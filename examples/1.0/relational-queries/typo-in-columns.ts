// # A typo in `columns` returns the password
//
// Drizzle ignores a name with `false` in `columns` that no column has, even if
// it is the only one. TypeScript does not report it in a variable or a
// spread, beside a right name.
//
// npm run example 1.0/relational-queries/typo-in-columns

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

const hidden = { deletedAt: false, pasword: false } as const;
const leaked = await db.query.authors.findMany({
  columns: hidden,
  orderBy: { id: "asc" },
});

console.log("The passwords are there:", leaked);
// [
//   { id: 1, name: 'Ann', password: 'secret-a', deskId: 1 },
//   { id: 2, name: 'Ben', password: 'secret-b', deskId: 1 },
//   { id: 3, name: 'Cleo', password: 'secret-c', deskId: 2 }
// ]

// ## Check the names with `satisfies`
//
// Then TypeScript reports a name that no column has: TS2561 or TS2353.
// `satisfies` keeps `false` in the type, so the variable needs no `as const`.
const checked = {
  deletedAt: false,
  password: false,
} satisfies { [Column in keyof typeof authors.$inferSelect]?: boolean };
const withoutPassword = await db.query.authors.findMany({
  columns: checked,
  orderBy: { id: "asc" },
});

console.log("Without the passwords:", withoutPassword);
// [
//   { id: 1, name: 'Ann', deskId: 1 },
//   { id: 2, name: 'Ben', deskId: 1 },
//   { id: 3, name: 'Cleo', deskId: 2 }
// ]

// ## Name the columns that you need
//
// With `true`, only the columns that you name come back, also if the table gets
// another column later. A misspelt one throws an error.
const named = await db.query.authors.findMany({
  columns: { id: true, name: true },
  orderBy: { id: "asc" },
});

console.log("Only these columns:", named);
// [
//   { id: 1, name: 'Ann' },
//   { id: 2, name: 'Ben' },
//   { id: 3, name: 'Cleo' }
// ]

await client.end();
