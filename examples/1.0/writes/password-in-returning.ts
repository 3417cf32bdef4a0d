// Generated from ../../writes/password-in-returning.ts, as its code is the same in 1.0. Change it there.
//
// # `returning()` returns the password
//
// Without an argument, `returning()` returns every column of the row. Pass the
// columns that may come back.
//
// Trap: the password is in the rows.
// In 1.0: the same.
// Also: returning without a column, exclude a column from returning, omit the
// password after an insert, sensitive columns.
//
// npm run example 1.0/writes/password-in-returning

import { and, eq, getTableColumns } from "drizzle-orm";
import { client, db } from "../db";
import { authors } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const leaked = await db
  .insert(authors)
  .values({ name: "Dan", password: "secret-d", deskId: 1 })
  .returning();

console.log("The password comes back:", leaked);
// [
//   {
//     id: 4,
//     name: 'Dan',
//     password: 'secret-d',
//     deskId: 1,
//     deletedAt: null
//   }
// ]

// ## Name the columns that may come back
const named = await db
  .insert(authors)
  .values({ name: "Eve", password: "secret-e", deskId: 1 })
  .returning({ id: authors.id, name: authors.name });

console.log("Only these columns:", named);
// [ { id: 5, name: 'Eve' } ]

// ## Leave out one column
//
// `getTableColumns()` returns the columns as an object. The rest without the
// password fits `insert`, `update` and `delete`. Conditions can still use it.
const { password, ...publicColumns } = getTableColumns(authors);
const updated = await db
  .update(authors)
  .set({ password: "changed" })
  .where(and(eq(authors.name, "Ben"), eq(password, "secret-b")))
  .returning(publicColumns);

console.log("All columns but the password:", updated);
// [ { id: 2, name: 'Ben', deskId: 1, deletedAt: null } ]

await client.end();
