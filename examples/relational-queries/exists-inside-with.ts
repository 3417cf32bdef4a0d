// # `exists` inside `with` tests the wrong row
//
// Drizzle does not change the columns in a subquery of `db.select()`. If the
// outermost query reads the same table as a `with` inside it, an imported column
// of this table in such a subquery means the outermost row.
//
// Write: `eq(postsTags.postId, post.id)`, with `post` from the callback of
// `where`.
// Trap: wrong rows.
// In 1.0: an error.
// See: relational-queries/invalid-reference-inside-with,
// relational-queries/invalid-reference-to-schema-name,
// sql/subquery-over-the-same-table.
// Also: subquery inside with, nested exists, same table twice in db.query,
// correlated subquery in a nested where.
//
// npm run example relational-queries/exists-inside-with

import { and, eq, exists } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const tutorials = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    author: {
      columns: { name: true },
      with: {
        posts: {
          columns: { title: true },
          where: exists(
            db
              .select()
              .from(postsTags)
              .where(
                and(eq(postsTags.postId, posts.id), eq(postsTags.tagId, 2)),
              ),
          ),
          orderBy: (post, { asc }) => asc(post.id),
        },
      },
    },
  },
  orderBy: posts.id,
});

// Each post of an author is kept if the outermost post has the tag 2. A table of
// a `pgSchema()`, or with another key than its name in the database, gives an
// error instead.
console.log("Wrong: Second Thoughts, no tutorial, is in a list:", tutorials);
// [
//   {
//     title: 'Hello World',
//     author: {
//       name: 'Alice',
//       posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//     }
//   },
//   { title: 'Second Thoughts', author: { name: 'Alice', posts: [] } },
//   {
//     title: 'Getting Started',
//     author: { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
//   }
// ]

// ## Use the table of the callback
//
// The callback of `where` gets the table under the name that it has in the SQL.
const nestedTutorials = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    author: {
      columns: { name: true },
      with: {
        posts: {
          columns: { title: true },
          where: (post) =>
            exists(
              db
                .select()
                .from(postsTags)
                .where(
                  and(eq(postsTags.postId, post.id), eq(postsTags.tagId, 2)),
                ),
            ),
          orderBy: (post, { asc }) => asc(post.id),
        },
      },
    },
  },
  orderBy: posts.id,
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
