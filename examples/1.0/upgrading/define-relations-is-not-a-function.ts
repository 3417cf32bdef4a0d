// # `defineRelations` is not a function
//
// `drizzle-orm` has `defineRelations()` in 1.0.
//
// npm run example 1.0/upgrading/define-relations-is-not-a-function

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const { defineRelations } = await import("drizzle-orm");
const tables = defineRelations({ users, posts });

console.log("Call defineRelations():", Object.keys(tables));
// [ 'users', 'posts' ]

// ## Declare the relations
//
// One call declares the relations of all tables.
const relations = defineRelations({ users, posts }, (r) => ({
  users: { posts: r.many.posts() },
  posts: {
    author: r.one.users({ from: r.posts.authorId, to: r.users.id }),
  },
}));
const db = drizzle({ client, relations });

const user = await db.query.users.findFirst({
  with: { posts: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("A user with posts:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [
//     { id: 1, title: 'Hello World', authorId: 1 },
//     { id: 2, title: 'Second Thoughts', authorId: 1 }
//   ]
// }

await client.end();
