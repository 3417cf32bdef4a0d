// # A typo in `columns` returns the password
//
// In 0.45, Drizzle ignores a name in `columns` that no column has, and TypeScript does
// not report it if another name is right.
//
// Write: `satisfies { [Column in keyof typeof authors.$inferSelect]?: boolean }`
// after the object.
// Trap: the password is in the rows.
// In 1.0: the same.
// See: relational-queries/leave-out-a-column,
// relational-queries/misspelt-columns, relational-queries/columns-undefined.
// Also: misspelt column, exclude a column has no effect, hide the password,
// sensitive columns, data leak, wrong column name.
//
// npm run example relational-queries/typo-in-columns

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

const hidden = { deletedAt: false, pasword: false } as const;
const leaked = await db.query.authors.findMany({
  columns: hidden,
  orderBy: (author, { asc }) => asc(author.id),
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
  orderBy: (author, { asc }) => asc(author.id),
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
// another column later. A misspelt one is missing in the rows.
const named = await db.query.authors.findMany({
  columns: { id: true, name: true },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Only these columns:", named);
// [
//   { id: 1, name: 'Ann' },
//   { id: 2, name: 'Ben' },
//   { id: 3, name: 'Cleo' }
// ]

await client.end();
