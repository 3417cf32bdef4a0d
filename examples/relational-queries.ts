// db.query returns a row with its related rows inside it, ready to use. It needs the
// relations of the schema, and drizzle() must have been given the schema.
//
// npm run example:relational-queries

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../src/db";
import { users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("relational-queries");

// `with` names the relations to follow, as relations() declares them.
const usersWithPosts = await db.query.users.findMany({
  with: { posts: true },
  orderBy: users.id,
});

console.log("Users with their posts:", usersWithPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
//   }
// ]

// `columns` picks what comes back, at each level on its own.
const alice = await db.query.users.findFirst({
  where: eq(users.id, 1),
  columns: { id: true, name: true },
  with: {
    posts: { columns: { title: true } },
  },
});

console.log("One user, chosen columns:", alice);
// { id: 1, name: 'Alice', posts: [ { title: 'Hello World' } ] }

// A relation leads to the next one. However deep the query goes, Drizzle sends one
// statement: add `-- --sql` to the command to see it.
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

// findFirst without a match is no error: there is no first, and the type says so.
const nobody = await db.query.users.findFirst({ where: eq(users.id, 99) });

console.log("No match:", nobody);
// undefined

// Without the schema, Drizzle knows of no table that it could query this way.
const withoutSchema = drizzle(client);

console.log("db.query without the schema:", withoutSchema.query);
// {}

await client.end();
