// # Relational queries
//
// `db.query` returns a row with its related rows inside it. `drizzle()` needs
// the relations.
//
// npm run example 1.0/relational-queries

import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "./db";
import { seed } from "../../src/seed";

await seed("relational-queries");

// ## Load related rows: with
//
// `with` names the relations to follow. Use the names from `defineRelations()`.
// One call of `findMany()` loads the rows and their related rows, in one
// statement. `with` can contain another `with`: see
// [Load the relations of related rows](relational-queries/nested-with.md).
// `with` throws an error if
// [the table has no relations](relational-queries/no-relations.md). Without
// `orderBy` inside `with`,
// [related rows have no fixed order](relational-queries/order-after-update.md).
// `orderBy` can also be an object: `{ id: "asc" }`.
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
// `where` filters the rows by an object, here of a column and its value. It also
// takes [other conditions](relational-queries/conditions.md) and
// [relations](relational-queries/filter-by-related-rows.md). `columns` chooses
// the columns, at each level separately. For a name that is no column, see
// [No fields selected for table](relational-queries/no-fields-selected.md).
// `findFirst()` returns one row instead of an array: with `orderBy`, the first.
const alice = await db.query.users.findFirst({
  where: { id: 1 },
  columns: { id: true, name: true },
  with: {
    posts: { columns: { title: true } },
  },
});

console.log("One user, chosen columns:", alice);
// { id: 1, name: 'Alice', posts: [ { title: 'Hello World' } ] }

// ## No match: findFirst() returns undefined
//
// The type includes `undefined`. With `where: undefined`, [it throws an
// error](relational-queries/find-first-without-id.md).
const nobody = await db.query.users.findFirst({ where: { id: 99 } });

console.log("No match:", nobody);
// undefined

// ## Without the relations, db.query is empty
//
// `drizzle()` takes the tables of `db.query` from the relations.
const withoutRelations = drizzle({ client });

console.log("db.query without the relations:", withoutRelations.query);
// {}

await client.end();
