// # `db.$count()` in `extras`: column users.author_id does not exist
//
// In `extras`, Drizzle 0.45 writes the columns of the condition as columns of the
// query's own table. `posts.authorId` becomes `"users"."author_id"`, which does
// not exist.
//
// Write: ``sql<number>`(${db.select({ number: count()
// }).from(posts).where(eq(posts.authorId, user.id))})::int`.as("number")``,
// with the `user` of the callback.
// Trap: an error.
// In 1.0: another error.
// See: sql/subquery-in-extras, sql/map-with-in-extras,
// sql/subquery-over-the-same-table, foreign-keys/no-index.
// Issues: #3493, #4164, #3546, #4836.
// Also: count related rows in db.query, count in a relational query, 42703,
// invalid reference to FROM-clause entry for table "users", number of posts,
// number of children in findMany, withCount, count relation in db.query.
//
// npm run example sql/count-in-extras

import { count, DrizzleQueryError, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

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
  // 'column users.author_id does not exist'
}

// If both tables have a column of this name, there is no error, and the count
// can be wrong.

// ## Put a `db.select()` in parentheses
//
// The columns in the `where` of a `db.select()` keep their tables. Cast the number,
// because `extras` do not convert it. To count rows of the query's own table,
// select from an [`alias()`](subquery-over-the-same-table.md).
const countedExtra = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  extras: (user) => ({
    number: sql<number>`(${db
      .select({ number: count() })
      .from(posts)
      .where(eq(posts.authorId, user.id))})::int`.as("number"),
  }),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("With db.select() in extras:", countedExtra);
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
