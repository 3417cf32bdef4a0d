// # No fields selected for table "users" ("users")
//
// A level of a relational query needs a column, a relation or `extras`. Here,
// both columns are `false`, and TypeScript does not report it.
//
// Write: `columns: { id: true, name: wanted.has("name") }`.
// Trap: an error.
// In 1.0: another error.
// See: types/conditional-column, relational-queries/columns-undefined.
// Also: columns empty object, columns all false, DrizzleError, only relations,
// no columns, select nothing, only the relation, no own columns.
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
//
// The type of the row has only the id, because `name` is not always `true`. If every
// value is `false`, and the table has other columns, the row has all of these, such
// as a password.
const named = await db.query.users.findFirst({
  columns: { id: true, name: wanted.has("name") },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The id is always there:", named);
// { id: 1 }

// ## Only the relations: an empty object
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
