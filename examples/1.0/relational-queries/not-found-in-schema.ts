// # Table "posts" not found in schema
//
// In Drizzle 1.0, `r` has the tables that `defineRelations()` gets. A relation
// to another table throws an error when it is declared.
//
// Write: every table into `defineRelations`, here `{ users, posts }`.
//
// npm run example 1.0/relational-queries/not-found-in-schema

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  defineRelations({ users }, (r) => ({
    users: {
      // @ts-expect-error TS2339: posts is not among the tables
      posts: r.many.posts(),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without the posts:", error.message);
  // 'r.many.posts is not a function'
}

// ## Pass every table
//
// `defineRelations()` takes an object of tables, for example
// `import * as schema`.
const relations = defineRelations({ users, posts }, (r) => ({
  users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) },
}));
const db = drizzle({ client, relations });

const alice = await db.query.users.findFirst({
  columns: { name: true },
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  where: { name: "Alice" },
});

console.log("With the posts:", alice);
// {
//   name: 'Alice',
//   posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
// }

await client.end();
