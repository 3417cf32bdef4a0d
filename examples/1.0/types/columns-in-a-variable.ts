// Generated from ../../types/columns-in-a-variable.ts, as its code is the same in 1.0. Change it there.
//
// # The row type is `{}` if `columns` is in a variable
//
// In a variable, TypeScript widens `true` to `boolean`, so the type does not
// know which columns come back. The rows are right, and their type is empty.
//
// Trap: wrong type.
// In 1.0: the same.
// Also: columns in a variable, reuse columns, empty object type, Property 'name'
// does not exist on type '{}', as const, satisfies.
//
// npm run example 1.0/types/columns-in-a-variable

import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const widened = { name: true };
const untyped = await db.query.users.findFirst({
  columns: widened,
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The name is not in the type:", untyped);
// { name: 'Alice' }

// ## Write `as const`
const literal = { name: true } as const;
const typed = await db.query.users.findFirst({
  columns: literal,
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("With as const:", typed);
// { name: 'Alice' }

// ## Check the names with `satisfies`
//
// `satisfies` keeps `true` in the type, too. A name that no column has is an
// error then: see [A typo in `columns` returns the password](../relational-queries/typo-in-columns.md).
const checked = {
  id: true,
  name: true,
} satisfies { [Column in keyof typeof users.$inferSelect]?: true };
const user = await db.query.users.findFirst({
  columns: checked,
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("With satisfies:", user);
// { id: 1, name: 'Alice' }

await client.end();
