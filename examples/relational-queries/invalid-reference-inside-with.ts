// # `exists` inside `with`: invalid reference to FROM-clause entry for table "posts"
//
// Inside `with`, the related table has another name in the SQL than in the
// database. In a subquery, `posts.id` of the imported table means the name in the
// database, which no table has in this query.
//
// Write: `eq(postsTags.postId, post.id)`, with `post` from the callback of
// `where`.
// Trap: an error.
// In 1.0: the same.
// See: relational-queries/exists-inside-with,
// relational-queries/invalid-reference-to-schema-name.
// Also: 42P01, subquery in a nested where, correlated subquery inside with,
// filter related rows by their own relations.
//
// npm run example relational-queries/invalid-reference-inside-with

import { and, DrizzleQueryError, eq, exists } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, postsTags, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    with: {
      posts: {
        where: exists(
          db
            .select()
            .from(postsTags)
            .where(and(eq(postsTags.postId, posts.id), eq(postsTags.tagId, 2))),
        ),
        orderBy: (post, { asc }) => asc(post.id),
      },
    },
    orderBy: users.id,
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The imported table:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "posts"'
  // }
}

// ## Use the table of the callback
//
// The callback of `where` gets the table under the name that it has in the SQL.
const usersWithTutorials = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      where: (post) =>
        exists(
          db
            .select()
            .from(postsTags)
            .where(and(eq(postsTags.postId, post.id), eq(postsTags.tagId, 2))),
        ),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("Users with their tutorials:", usersWithTutorials);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

await client.end();
