// # The row type is `{}` if `columns` is in a variable
//
// In a variable, TypeScript widens `true` to `boolean`, so the type does not
// know which columns come back. The rows are right, and their type is empty.
//
// Write: `{ name: true } as const`.
// Trap: wrong type.
// In 1.0: the same.
// See: types/with-in-a-variable, types/conditional-column,
// relational-queries/typo-in-columns.
// Also: columns in a variable, reuse columns, empty object type, Property
// 'name' does not exist on type '{}', as const, satisfies, reuse a selection,
// type is lost, fields in a constant.
//
// npm run example types/columns-in-a-variable

import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const widened = { name: true };
const untyped = await db.query.users.findFirst({
  columns: widened,
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The name is not in the type:", untyped);
// { name: 'Alice' }

// ## Write `as const`
//
// TypeScript accepts a wrong name beside a right one.
const literal = { name: true } as const;
const typed = await db.query.users.findFirst({
  columns: literal,
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("With as const:", typed);
// { name: 'Alice' }

// ## Check the names with `satisfies`
//
// `satisfies` keeps `true` in the type, too, and refuses a name that no column
// has.
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
