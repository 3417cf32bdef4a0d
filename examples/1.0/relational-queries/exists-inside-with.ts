// # `exists` inside `with` tests the wrong row
//
// Each table of a relational query has another name in the SQL than in the
// database, also the outermost. An imported column in a subquery keeps the name
// in the database, so PostgreSQL refuses this query.
//
// Write: `where: { tags: { id: 2 } }`.
//
// npm run example 1.0/relational-queries/exists-inside-with

import { and, DrizzleQueryError, eq, exists } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { posts, postsTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.posts.findMany({
    columns: { title: true },
    with: {
      author: {
        columns: { name: true },
        with: {
          posts: {
            columns: { title: true },
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
      },
    },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The imported table in a subquery:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "posts"'
  // }
}

// ## Name the relation in the filter
//
// A filter on the related rows needs no subquery.
const nestedTutorials = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    author: {
      columns: { name: true },
      with: {
        posts: {
          columns: { title: true },
          where: { tags: { id: 2 } },
          orderBy: { id: "asc" },
        },
      },
    },
  },
  orderBy: { id: "asc" },
});

console.log("The tutorials of each author:", nestedTutorials);
// [
//   {
//     title: 'Hello World',
//     author: { name: 'Alice', posts: [ { title: 'Hello World' } ] }
//   },
//   {
//     title: 'Second Thoughts',
//     author: { name: 'Alice', posts: [ { title: 'Hello World' } ] }
//   },
//   {
//     title: 'Getting Started',
//     author: { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
//   }
// ]

await client.end();
