// # `json_agg` returns `author_id` instead of `authorId`
//
// `json_agg()` of a table builds the objects in PostgreSQL, which knows only
// the names of the columns.
//
// Write: `json_build_object('id', ${posts.id}, 'authorId', ${posts.authorId})`.
// Trap: wrong keys.
// In 1.0: the same.
// See: sql/json-agg-null, values/date-in-json-agg, values/numeric-in-json-agg,
// values/bigint-inside-with.
// Also: snake_case, camelCase, undefined property, row_to_json, to_json,
// jsonb_agg, names of the columns, casing, wrong key names in json, underscore
// keys.
//
// npm run example sql/json-agg-keys

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const columnNames = await db
  .select({
    posts: sql<
      (typeof posts.$inferSelect)[]
    >`json_agg(${posts} order by ${posts.id})`,
  })
  .from(posts)
  .where(eq(posts.authorId, 1));

console.log("Wrong: author_id instead of authorId:", columnNames);
// [
//   {
//     posts: [
//       { id: 1, title: 'Hello World', author_id: 1 },
//       { id: 2, title: 'Second Thoughts', author_id: 1 }
//     ]
//   }
// ]

// ## Name the keys: `json_build_object()`
//
// Without a row, `json_agg()` is null: write `coalesce(json_agg(...), '[]')`.
// `json_build_object()` takes up to 50 keys.
const ownNames = await db
  .select({
    posts: sql<{ id: number; authorId: number }[]>`json_agg(
      json_build_object('id', ${posts.id}, 'authorId', ${posts.authorId})
      order by ${posts.id}
    )`,
  })
  .from(posts)
  .where(eq(posts.authorId, 1));

console.log("The names of the keys:", ownNames);
// [
//   { posts: [ { id: 1, authorId: 1 }, { id: 2, authorId: 1 } ] }
// ]

await client.end();
