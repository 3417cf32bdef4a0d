// # No fields selected for table "users" ("users")
//
// A query without a column and without a relation throws. Here, both columns are
// `false`, and TypeScript does not report it.
//
// Trap: error.
// In 1.0: another error.
// Also: columns empty object, columns all false, DrizzleError, only relations,
// no columns.
//
// npm run example relational-queries/no-fields-selected

import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

const wanted = new URLSearchParams("");
try {
  await db.query.users.findMany({
    columns: { id: wanted.has("id"), name: wanted.has("name") },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No column is wanted:", error.message);
  // 'No fields selected for table "users" ("users")'
}

// ## Keep one column
const named = await db.query.users.findFirst({
  columns: { id: true, name: wanted.has("name") },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The id is always there:", named);
// { id: 1 }

// ## Only the relations: an empty object
//
// With a relation, the query needs no column.
const titles = await db.query.users.findFirst({
  columns: {},
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Only the posts:", titles);
// { posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ] }

await client.end();
