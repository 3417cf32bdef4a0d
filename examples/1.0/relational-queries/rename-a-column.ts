// # Rename a column in a relational query
//
// `columns` of `db.query` chooses columns, but cannot give them another name.
// Write the column as `sql` in `extras`.
//
// npm run example 1.0/relational-queries/rename-a-column

import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Write the column as sql in a callback
//
// State the type of the value, with `| null` for a nullable column. Without
// `.mapWith(user.name)`, Drizzle does not convert the value: a `timestamp` stays a
// string. Inside `with`, a `bigint` or a `numeric` is then a number, and more than
// 15 digits can be rounded.
const renamed = await db.query.users.findMany({
  columns: { id: true },
  extras: {
    called: (user, { sql }) => sql<string>`${user.name}`,
  },
  orderBy: { id: "asc" },
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
