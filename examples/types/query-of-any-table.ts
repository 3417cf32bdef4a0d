// # `db.query[table].findMany()`: This expression is not callable
//
// If the type of the key is a union, `findMany()` has a signature for each of
// its tables, and TypeScript finds none that fits all.
//
// Write: a function for each name: `posts: () => db.query.posts.findFirst()`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: types/function-for-any-table, sql/order-by-a-variable, types/db-and-tx.
// Also: TS2349, dynamic table name, table name as a parameter, generic
// db.query, query any table, generic query, table by its
// name, dynamic model.
//
// npm run example types/query-of-any-table

import { client, db } from "../../src/db";

import { seed } from "../../src/seed";

await seed("blog");

function findRows(name: "posts" | "users") {
  // @ts-expect-error TS2349: This expression is not callable
  return db.query[name].findMany({ limit: 1 });
}
const rows: unknown = await findRows("users");

console.log("It works, but TypeScript refuses it:", rows);
// [ { id: 1, name: 'Alice' } ]

// ## Look up a function instead of a table
//
// Each function has the row type of its table. With a name in a variable,
// `find[name]()` returns one of these types. Check a name from a request first:
// `name === "posts" || name === "users"`.
const find = {
  posts: () => db.query.posts.findFirst(),
  users: () => db.query.users.findFirst(),
};
const post = await find.posts();

console.log("A post:", post);
// { id: 1, title: 'Hello World', authorId: 1 }

await client.end();
