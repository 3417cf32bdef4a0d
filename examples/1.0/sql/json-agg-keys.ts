// Generated from ../../sql/json-agg-keys.ts, as its code is the same in 1.0. Change it there.
//
// # `json_agg` returns `author_id` instead of `authorId`
//
// `json_agg()` of a table builds the objects in PostgreSQL, which knows only
// the names of the columns. The type says `authorId`, and the object has
// `author_id`.
//
// Trap: wrong keys.
// In 1.0: the same.
// Also: snake_case, camelCase, undefined property, row_to_json, to_json,
// jsonb_agg, names of the columns, casing.
//
// npm run example 1.0/sql/json-agg-keys

import { eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const columnNames = await db
  .select({
    posts: sql<
      (typeof posts.$inferSelect)[]
    >`json_agg(${posts} order by ${posts.id})`,
  })
  .from(posts)
  .where(eq(posts.authorId, 1));

console.log("The names of the columns:", columnNames);
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
// `json_build_object()` takes the keys and their values.
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
