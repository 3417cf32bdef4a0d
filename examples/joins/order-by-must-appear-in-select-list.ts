// # for SELECT DISTINCT, ORDER BY expressions must appear in select list
//
// `selectDistinct()` can only sort by what it selects: for two posts with the
// same title, PostgreSQL would not know which id to sort by.
//
// Write: `.selectDistinct({ id: posts.id, title: posts.title })`.
// Trap: an error.
// In 1.0: the same.
// See: joins/distinct-on, joins/group-by.
// Also: 42P10, selectDistinct, distinct with orderBy, sort by a column that is
// not selected.
//
// npm run example joins/order-by-must-appear-in-select-list

import { DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db
    .selectDistinct({ title: posts.title })
    .from(posts)
    .innerJoin(postsTags, eq(posts.id, postsTags.postId))
    .orderBy(posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Sorted by a column that is missing:", { code, message });
  // {
  //   code: '42P10',
  //   message:
  //     'for SELECT DISTINCT, ' +
  //     'ORDER BY expressions must appear in select list'
  // }
}

// ## Select the column too
//
// Two posts with the same title are then two rows. For one row for each title,
// use `select()` with `groupBy(posts.title)` and `orderBy(min(posts.id))`; a `uuid`
// has no `min()`. A column of the joined table, such as `postsTags.tagId`, gives a
// row for each of its values.
const sortedPosts = await db
  .selectDistinct({ id: posts.id, title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .orderBy(posts.id);

console.log("Sorted by a selected column:", sortedPosts);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

await client.end();
