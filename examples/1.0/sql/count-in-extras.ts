// # `db.$count()` in `extras`: column users.author_id does not exist
//
// In Drizzle 1.0, the table of a relational query has an alias, `d0`, so the query
// has no table with the name `"users"`. PostgreSQL reports another error.
//
// Write: `(user) => db.$count(posts, eq(posts.authorId, user.id))`.
//
// npm run example 1.0/sql/count-in-extras

import { DrizzleQueryError, eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    extras: {
      posts: db.$count(posts, eq(posts.authorId, users.id)).as("posts"),
    },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("An error of PostgreSQL:", error.cause?.message);
  // 'invalid reference to FROM-clause entry for table "users"'
}

// ## Use the table that the function is given
//
// In Drizzle 1.0, each of the `extras` can be a function. With the table that
// it is given, `db.$count()` works, also beside `with`.
const countedExtra = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: { columns: { title: true }, orderBy: { id: "asc" } },
  },
  extras: {
    number: (user) => db.$count(posts, eq(posts.authorId, user.id)),
  },
  orderBy: { id: "asc" },
});

console.log("With db.$count() in extras:", countedExtra);
// [
//   {
//     name: 'Alice',
//     number: 2,
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', number: 1, posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', number: 0, posts: [] }
// ]

await client.end();
