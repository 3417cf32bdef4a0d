// # Cannot read properties of undefined (reading 'columns'): a missing table
//
// In Drizzle 1.0, `r` has only the tables that `defineRelations()` gets.
//
// Write: every table into `defineRelations`, here `{ posts, users }`.
//
// npm run example 1.0/relational-queries/reading-columns

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("relational-queries");

try {
  defineRelations({ posts }, (r) => ({
    // @ts-expect-error TS2339: users is not among the tables
    posts: { author: r.one.users({ from: r.posts.authorId, to: r.users.id }) },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without the users:", error.message);
  // "Cannot read properties of undefined (reading 'id')"
}

// ## Pass every table
const relations = defineRelations({ posts, users }, (r) => ({
  posts: { author: r.one.users({ from: r.posts.authorId, to: r.users.id }) },
}));
const db = drizzle({ client, relations });
const rows = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
});

console.log("With the users:", rows);
// [ { title: 'Hello World', author: { name: 'Alice' } } ]

await client.end();
