// # subquery has too many columns: `inArray` with a subquery
//
// A subquery in `inArray(users.id, ...)` must have one column. `select()` without an
// object selects all columns of the table, and TypeScript accepts it.
//
// Write: `.select({ id: posts.authorId })`.
// Trap: an error.
// In 1.0: the same.
// See: joins/not-in-array-with-null, joins/with-a-match.
// Also: 42601, in with a subquery, notInArray with a subquery, subquery must
// return only one column.
//
// npm run example sql/subquery-has-too-many-columns

import { DrizzleQueryError, inArray, like } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db
    .select()
    .from(users)
    .where(inArray(users.id, db.select().from(posts)));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("All columns of the posts:", { code, message });
  // { code: '42601', message: 'subquery has too many columns' }
}

// ## Select one column
//
// Another integer, such as `posts.id`, can give wrong rows without an error.
// `notInArray()` finds no row if one of the values is null.
const authorIds = db
  .select({ id: posts.authorId })
  .from(posts)
  .where(like(posts.title, "Hello%"));
const authors = await db
  .select()
  .from(users)
  .where(inArray(users.id, authorIds))
  .orderBy(users.id);

console.log("The authors of these posts:", authors);
// [ { id: 1, name: 'Alice' } ]

await client.end();
