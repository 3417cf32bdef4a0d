// # Cannot read properties of undefined (reading 'columns'): a missing table
//
// In Drizzle 1.0, `r` has the tables that `defineRelations()` gets. A column of
// another table throws an error when the relation is declared.
//
// Write: every table into `defineRelations`, here `{ posts, users }`.
//
// npm run example 1.0/relational-queries/reading-columns

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  defineRelations({ posts }, (r) => ({
    posts: {
      // @ts-expect-error TS2339: users is not among the tables
      author: r.one.users({ from: r.posts.authorId, to: r.users.id }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without the users:", error.message);
  // "Cannot read properties of undefined (reading 'id')"
}

// ## Pass every table
//
// `defineRelations()` takes an object of tables, for example
// `import * as schema`.
const relations = defineRelations({ posts, users }, (r) => ({
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));
const db = drizzle({ client, relations });

const post = await db.query.posts.findFirst({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("With the users:", post);
// { title: 'Hello World', author: { name: 'Alice' } }

await client.end();
