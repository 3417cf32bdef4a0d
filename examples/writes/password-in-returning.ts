// # `returning()` returns the password
//
// Without an argument, `returning()` returns every column of the table
// declaration, and after an update with `from()` also those of the other table.
//
// Write: `.returning({ id: authors.id, name: authors.name })`.
// Trap: a leak.
// In 1.0: the same.
// See: joins/leave-out-a-column, relational-queries/leave-out-a-column.
// Also: returning without a column, exclude a column from returning, omit the
// password after an insert, sensitive columns, hide a field after create, do
// not return the hash.
//
// npm run example writes/password-in-returning

import { and, eq, getTableColumns, isNotNull } from "drizzle-orm";
import { client, db } from "../../src/db";
import { authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// In your own table, store a hash, and do not return it, either.
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

// ## Name the columns to return
const named = await db
  .insert(authors)
  .values({ name: "Eve", password: "secret-e", deskId: 1 })
  .returning({ id: authors.id, name: authors.name });

console.log("Only these columns:", named);
// [ { id: 5, name: 'Eve' } ]

// ## Leave out one column
//
// A secret column that the table gets later is returned: name the columns if
// you want to be safe. A condition can still use `password`.
const { password, ...publicColumns } = getTableColumns(authors);
const updated = await db
  .update(authors)
  .set({ deskId: 2 })
  .where(and(eq(authors.name, "Ben"), isNotNull(password)))
  .returning(publicColumns);

console.log("All columns but the password:", updated);
// [ { id: 2, name: 'Ben', deskId: 2, deletedAt: null } ]

await client.end();
