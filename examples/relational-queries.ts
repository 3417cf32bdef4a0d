// # Relational queries
//
// `db.query` returns a row with its related rows inside it. For related
// rows, `db.query` needs relations, and `drizzle()` needs the schema that contains
// the relations.
//
// See: foreign-keys/no-index, values/bigint-inside-with,
// values/numeric-inside-with.
//
// npm run example:relational-queries

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../src/db";
import { users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("relational-queries");

// ## Load related rows: with
//
// `with` names the relations to follow. Use the names from `relations()`. One
// call of `findMany()` loads the rows and their related rows, in one statement.
// `with` can contain another `with`: see
// [Load the relations of related rows](relational-queries/nested-with.md).
// `with` throws an error if
// [the table has no relations](relational-queries/no-relations.md). Without
// `orderBy` inside `with`,
// [related rows have no fixed order](relational-queries/order-after-update.md).
const usersWithPosts = await db.query.users.findMany({
  with: { posts: true },
  orderBy: (users, { asc }) => asc(users.id),
});

console.log("Users with their posts:", usersWithPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
//   }
// ]

// ## Choose the rows and the columns: where and columns
//
// `where` filters the rows by the columns of their own table. For columns of
// other tables, see
// [Filter by related rows](relational-queries/filter-by-related-rows.md).
// `columns` chooses the columns, at each level separately. For a name that is
// no column, see
// [No fields selected for table](relational-queries/no-fields-selected.md).
// `findFirst()` returns one row instead of an array: with `orderBy`, the first.
const alice = await db.query.users.findFirst({
  where: eq(users.id, 1),
  columns: { id: true, name: true },
  with: {
    posts: { columns: { title: true } },
  },
});

console.log("One user, chosen columns:", alice);
// { id: 1, name: 'Alice', posts: [ { title: 'Hello World' } ] }

// ## No match: findFirst() returns undefined
//
// The type includes `undefined`. With `where: undefined`, it returns [one of all
// rows](relational-queries/find-first-without-id.md).
const nobody = await db.query.users.findFirst({ where: eq(users.id, 99) });

console.log("No match:", nobody);
// undefined

// ## Without the schema, db.query is empty
//
// `drizzle()` takes the tables of `db.query` from the schema.
const withoutSchema = drizzle(client);

console.log("db.query without the schema:", withoutSchema.query);
// {}

await client.end();
