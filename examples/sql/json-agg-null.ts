// # `json_agg` of a left join returns `[null]` instead of an empty array
//
// A left join keeps a user without posts, with nulls in place of a post.
// `json_agg()` collects that row, too: as null, or as an object of nulls if you use
// `json_build_object()`.
//
// Write: `coalesce(json_agg(json_build_object('title', ${posts.title}) order by
// ${posts.id}) filter (where ${isNotNull(posts.id)}), '[]')`.
// Trap: wrong values.
// In 1.0: the same.
// See: values/date-in-json-agg, values/numeric-in-json-agg, values/bigint-inside-with,
// joins/two-joins-repeat-rows, joins/user-without-posts-disappears,
// values/array-agg-null.
// Also: aggregate joined rows into an array, json_build_object, json_agg empty
// array, group joined rows, nested rows with a join, coalesce, filter, nested
// array from a join, array with one null, empty list instead of null, one
// query with nested arrays.
//
// npm run example sql/json-agg-null

import { eq, isNotNull, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const withNull = await db
  .select({
    name: users.name,
    posts: sql<string[]>`json_agg(${posts.title} order by ${posts.id})`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Wrong: Carol has an array with null:", withNull);
// [
//   { name: 'Alice', posts: [ 'Hello World', 'Second Thoughts' ] },
//   { name: 'Bob', posts: [ 'Getting Started' ] },
//   { name: 'Carol', posts: [ null ] }
// ]

// ## Leave out the rows without a post: `filter` and `coalesce`
//
// `json_agg()` of no row is null: `coalesce()` makes it an empty array. With a
// second join, each post can come more than once.
const withoutNull = await db
  .select({
    name: users.name,
    posts: sql<{ title: string }[]>`coalesce(
      json_agg(
        json_build_object('title', ${posts.title}) order by ${posts.id}
      ) filter (where ${isNotNull(posts.id)}),
      '[]'
    )`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("An empty array:", withoutNull);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

await client.end();
