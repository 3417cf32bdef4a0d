// # A subquery in `extras` gives every user the same number of posts
//
// In Drizzle 1.0, the table of a relational query has an alias, `d0`, and
// `"users"."id"` is in no table of the query. PostgreSQL reports an error.
//
// Write: ``(user) => sql<number>`(select count(*)::int from ${posts} where
// ${posts.authorId} = ${user.id})` ``.
//
// npm run example 1.0/sql/subquery-in-extras

import { DrizzleQueryError, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    columns: { name: true },
    extras: {
      posts: sql<number>`(
        select count(*)::int from ${posts}
        where ${posts.authorId} = ${users.id}
      )`.as("posts"),
    },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("With the imported table:", error.cause?.message);
  // 'invalid reference to FROM-clause entry for table "users"'
}

// ## Use the table that the function is given
//
// In Drizzle 1.0, each of the `extras` can be a function. Its parameter is the
// table with its alias. To count, `db.$count()` is shorter.
const everyExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: {
    posts: (user) => sql<number>`(
      select count(*)::int from ${posts}
      where ${posts.authorId} = ${user.id}
    )`,
  },
  orderBy: { id: "asc" },
});

console.log("The number of each user:", everyExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
