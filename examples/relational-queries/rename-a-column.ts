// # Rename a column in a relational query
//
// `columns` of `db.query` chooses columns, but cannot give them another name.
// Write the column as `sql` in `extras`.
//
// Group: shape the result.
// In 1.0: other code.
// See: sql/map-with-in-extras, values/sql-date-is-a-string,
// relational-queries/extras-named-as-a-column.
// Also: alias of a column, custom key, computed field, select another shape,
// select as, another name in the result, rename a key, map a field, different
// property name, AS in findMany.
//
// npm run example relational-queries/rename-a-column

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Write the column as sql with a name
//
// The key is the name in the row, and `as()` is the name in the statement. State the
// type of the value, with `| null` for a nullable column. Drizzle does not convert the
// value: a `timestamp` stays a string. Inside `with`, a `bigint` or a `numeric` is a
// number, and more than 15 digits can be [rounded](../values/bigint-inside-with.md):
// cast it to text.
const renamed = await db.query.users.findMany({
  columns: { id: true },
  extras: (user) => ({
    called: sql<string>`${user.name}`.as("called"),
  }),
  orderBy: (users, { asc }) => asc(users.id),
});

console.log("Another name for the column:", renamed);
// [
//   { id: 1, called: 'Alice' },
//   { id: 2, called: 'Bob' },
//   { id: 3, called: 'Carol' }
// ]

// ## Use select(), which names each column
const selected = await db
  .select({ id: users.id, called: users.name })
  .from(users)
  .orderBy(users.id);

console.log("Another name in select():", selected);
// [
//   { id: 1, called: 'Alice' },
//   { id: 2, called: 'Bob' },
//   { id: 3, called: 'Carol' }
// ]

await client.end();
