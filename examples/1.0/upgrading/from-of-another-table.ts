// # all "from" columns must belong to table "posts"
//
// `defineRelations()` throws an error if `from` and `to` of two tables are
// swapped, and the module that declares them does not load. TypeScript accepts it.
//
// Write: in `defineRelations`, `from: r.posts.authorId, to: r.users.id`.
//
// npm run example 1.0/upgrading/from-of-another-table

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  defineRelations({ users, posts }, (r) => ({
    posts: {
      author: r.one.users({ from: r.users.id, to: r.posts.authorId }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The columns swapped:", error.message);
  // 'relations -> posts: { author: r.one.users(...) }: all "from" ' +
  //   'columns must belong to table "posts", found column of table ' +
  //   '"users"'
}

// ## Begin with the column of the table itself
//
// In a self-reference, Drizzle cannot see that `from` and `to` are swapped.
const relations = defineRelations({ users, posts }, (r) => ({
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));
const db = drizzle({ client, relations });
const postsWithAuthor = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: true },
  orderBy: { id: "asc" },
});

console.log("The author of each post:", postsWithAuthor);
// [
//   { title: 'Hello World', author: { id: 1, name: 'Alice' } },
//   { title: 'Second Thoughts', author: { id: 1, name: 'Alice' } },
//   { title: 'Getting Started', author: { id: 2, name: 'Bob' } }
// ]

await client.end();
