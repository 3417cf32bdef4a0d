// # Relational queries
//
// `db.query` returns a row with its related rows inside it. `drizzle()` needs
// the relations.
//
// npm run example:1.0:relational-queries

import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "./db";
import { seed } from "../../src/seed";

await seed("relational-queries");

// ## Load related rows: with
//
// `with` names the relations to follow. Use the names from `defineRelations()`.
// The order is an object, too: columns, and `"asc"` or `"desc"`.
const usersWithPosts = await db.query.users.findMany({
  with: { posts: true },
  orderBy: { id: "asc" },
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
// `where` filters the rows: it is an object of columns and their values.
// `columns` chooses the columns, at each level for itself. `findFirst()`
// returns one row instead of an array.
const alice = await db.query.users.findFirst({
  where: { id: 1 },
  columns: { id: true, name: true },
  with: {
    posts: { columns: { title: true } },
  },
});

console.log("One user, chosen columns:", alice);
// { id: 1, name: 'Alice', posts: [ { title: 'Hello World' } ] }

// ## Conditions other than equality: gt, like, OR
//
// An operator is an object in the place of the value. Keys beside each other
// are joined by `and`. `OR` takes an array.
const matches = await db.query.posts.findMany({
  where: {
    id: { gt: 0 },
    OR: [{ title: { like: "Hello%" } }, { title: { isNull: true } }],
  },
  orderBy: { id: "asc" },
});

console.log("Posts that match:", matches);
// [ { id: 1, title: 'Hello World', authorId: 1 } ]

// ## Load rows that are related to related rows: nested with
//
// `with` can contain another `with`. Drizzle sends one statement, however deep
// the query is. To see it, add `-- --sql` to the command.
const deep = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      with: {
        author: {
          columns: { name: true },
          with: { posts: { columns: { id: true } } },
        },
      },
    },
  },
});

console.log("Four levels, one statement:", deep);
// [
//   {
//     name: 'Alice',
//     posts: [
//       {
//         title: 'Hello World',
//         author: { name: 'Alice', posts: [ { id: 1 } ] }
//       }
//     ]
//   }
// ]

// ## Filter by related rows
//
// `where` also takes relations. This query returns the users who have at least
// one post with this title.
const authors = await db.query.users.findMany({
  where: { posts: { title: "Hello World" } },
  orderBy: { id: "asc" },
});

console.log("Users with such a post:", authors);
// [ { id: 1, name: 'Alice' } ]

// `false` asks for the users without posts. Alice has a post.
const idle = await db.query.users.findMany({
  where: { posts: false },
  orderBy: { id: "asc" },
});

console.log("Users without posts:", idle);
// []

// ## Filter inside with: the parent rows stay
//
// A `where` inside `with` filters the related rows, and can follow relations,
// too. It does not filter the users: Alice is in the result with an empty
// array.
const filtered = await db.query.users.findMany({
  with: { posts: { where: { author: { name: "Bob" } } } },
  orderBy: { id: "asc" },
});

console.log("Users with Bob's posts:", filtered);
// [ { id: 1, name: 'Alice', posts: [] } ]

// ## No match: findFirst() returns undefined
//
// It does not throw. The type includes `undefined`.
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
