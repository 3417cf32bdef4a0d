// # No fields selected for table "users" ("users")
//
// A level of a relational query needs a column, a relation or `extras`. Here,
// both columns are `false`, and TypeScript does not report it.
//
// npm run example 1.0/relational-queries/no-fields-selected

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const wanted = new URLSearchParams("");
try {
  await db.query.users.findMany({
    columns: { id: wanted.has("id"), name: wanted.has("name") },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No column is wanted:", error.message);
  // 'No fields selected for table "users"'
}

// ## Keep one column
//
// The type of the row has only the id, because `name` is not always `true`. If every
// value is `false`, and the table has other columns, the row has all of these, such
// as a password.
const named = await db.query.users.findFirst({
  columns: { id: true, name: wanted.has("name") },
  orderBy: { id: "asc" },
});

console.log("The id is always there:", named);
// { id: 1 }

// ## Only the relations: an empty object
const titles = await db.query.users.findFirst({
  columns: {},
  with: {
    posts: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Only the posts:", titles);
// { posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ] }

await client.end();
