// # `exists` inside `with`: invalid reference to FROM-clause entry for table "posts"
//
// In a relational query, each table has another name in the SQL than in the
// database. `posts.id` of the imported table means the name in the database,
// which no table has in this query.
//
// Write: `where: { tags: { id: 2 } }`.
//
// npm run example 1.0/relational-queries/invalid-reference-inside-with

import { and, DrizzleQueryError, eq, exists } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { posts, postsTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    with: {
      posts: {
        where: {
          RAW: exists(
            db
              .select()
              .from(postsTags)
              .where(
                and(eq(postsTags.postId, posts.id), eq(postsTags.tagId, 2)),
              ),
          ),
        },
        orderBy: { id: "asc" },
      },
    },
    orderBy: { id: "asc" },
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

// ## Name the relation in the filter
//
// A filter on the related rows needs no subquery. If you need one, take the
// table from [the callback of `RAW`](invalid-reference-to-schema-name.md).
const usersWithTutorials = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      where: { tags: { id: 2 } },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Users with their tutorials:", usersWithTutorials);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

await client.end();
