// # Declare `many()` without the other side: `from` and `to`
//
// Without columns, `r.many` takes the columns of the relation in the other
// direction. With `from` and `to`, it does not need the other side.
//
// Write: `r.many.posts({ from: r.users.id, to: r.posts.authorId })`
// in `defineRelations`.
// Group: declare.
// See: relations/other-side-in-another-part, relations/not-enough-information,
// foreign-keys/no-index.
// Also: one-sided relation, unidirectional, not enough data provided to build
// the relation, hasMany without belongsTo, only on one side, relation on one
// table only, inverse side not needed.
//
// npm run example 1.0/relations/many-from-to

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Without columns and the other side, `defineRelations()` throws an error
//
// Drizzle does not know which columns link the two tables.
try {
  defineRelations({ users, posts }, (r) => ({
    users: { posts: r.many.posts() },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("r.many without columns:", error.message);
  // 'relations -> users: { posts: r.many.posts(...) }: not enough ' +
  //   'data provided to build the relation - "from"/"to" are not ' +
  //   'defined, and no reverse relation of table "posts" with target ' +
  //   'table "users" was found'
}

// ## Write `from` and `to` in `r.many`
//
// `from` names the column of the table itself, and `to` the column of the other
// table.
const relations = defineRelations({ users, posts }, (r) => ({
  users: {
    posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }),
  },
}));
const db = drizzle({ client, relations });

const usersWithPosts = await db.query.users.findMany({
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("r.many with from and to:", usersWithPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { id: 2, name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

await client.end();
