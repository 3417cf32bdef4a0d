// # Get a page of users who have matching posts, with only these posts
//
// Write the condition twice: in `where` of the query, so that `limit` counts
// the users who have such a post, and in `where` inside `with`, so that only
// these posts come back.
//
// Group: sort and page.
// In 1.0: other code.
// See: relational-queries/page-and-total,
// relational-queries/invalid-reference-to-schema-name, sql/like-wildcards,
// sql/subquery-over-the-same-table.
// Also: pagination with filtered relation, filter parent and children, limit
// with a nested filter, search in related rows, filter parents and show only
// the matching children, page of parents by children, search with nested
// result, same filter twice.
//
// npm run example relational-queries/page-with-matching-posts

import { and, eq, exists, like } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Filter the users by `exists()`, and the posts inside `with`
//
// If the key of `users` in the schema is not its name in the database, or `users`
// is of a `pgSchema()`, take `users.id` from the callback of `where`. The count then
// needs a condition of its own, with `users.id`.
const pattern = "%ing%";
const usersFound = exists(
  db
    .select()
    .from(posts)
    .where(and(eq(posts.authorId, users.id), like(posts.title, pattern))),
);
const page = await db.query.users.findMany({
  columns: { name: true },
  where: usersFound,
  with: {
    posts: {
      columns: { title: true },
      where: (post, { like }) => like(post.title, pattern),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 2,
});

console.log("Users with their matching posts:", page);
// [
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
// ]

// ## Count the users with the first condition
const total = await db.$count(users, usersFound);

console.log("The total:", total);
// 1

await client.end();
