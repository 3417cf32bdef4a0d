// # A column with a condition in `columns` is missing in the type
//
// In the type of `columns`, a `boolean` is not `true`: the row can have the
// column, but its type does not.
//
// Write: `db.select({ id: users.id, ...(withName && { name: users.name }) })`.
// Trap: wrong type.
// In 1.0: the same.
// See: types/columns-in-a-variable, relational-queries/conditional-with.
// Also: conditional column, optional column, select a column only if, dynamic
// columns, columns by a flag, Property does not exist on type, column only for
// admins, sometimes select a column.
//
// npm run example types/conditional-column

import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const withName = new URLSearchParams("names=yes").has("names");
const untyped = await db.query.users.findFirst({
  columns: { id: true, name: withName },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The name is not in the type:", untyped);
// { id: 1, name: 'Alice' }

// ## Give the variable a type with an optional key
//
// Keep a column that is always `true`: if every value is `false`, the row has all
// the other columns.
type UserWithOptionalName = Pick<typeof users.$inferSelect, "id"> &
  Partial<Pick<typeof users.$inferSelect, "name">>;
const typed: UserWithOptionalName | undefined = await db.query.users.findFirst({
  columns: { id: true, name: withName },
  orderBy: (user, { asc }) => asc(user.id),
});

const name = typed?.name;
console.log("The name can be undefined:", name);
// 'Alice'

// ## Use a spread in `select()`

const selected = await db
  .select({ id: users.id, ...(withName && { name: users.name }) })
  .from(users)
  .orderBy(users.id)
  .limit(1);

console.log("With select():", selected);
// [ { id: 1, name: 'Alice' } ]

await client.end();
