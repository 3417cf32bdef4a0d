// # A second `where()` replaces the first one
//
// Each call of `where()` replaces the condition of the call before. TypeScript
// refuses a second call, but not in a `$dynamic()` query.
//
// Write: `.where(and(...conditions))`.
// Trap: wrong rows.
// In 1.0: the same.
// See: types/dynamic-query, sql/delete-with-empty-filters,
// joins/two-queries-from-one, sql/or-in-sql.
// Issues: #2321, #1644, #2922.
// Also: multiple where, call where twice, add a condition later, $dynamic,
// query builder, dynamic filters, add conditions, several where calls,
// andWhere, chain filters, and conditions later.
//
// npm run example sql/second-where

import { and, eq, ne } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const postsOfAlice = db
  .select()
  .from(posts)
  .where(eq(posts.authorId, 1))
  .$dynamic();

const lastWhere = await postsOfAlice
  .where(ne(posts.title, "Hello World"))
  .orderBy(posts.id);

console.log("Wrong: the condition on the author is lost:", lastWhere);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## Call `where()` once, with `and()`
//
// Collect the conditions in an array. An empty array is no condition: all rows
// are found.
const conditions = [eq(posts.authorId, 1)];
conditions.push(ne(posts.title, "Hello World"));

const bothConditions = await db
  .select()
  .from(posts)
  .where(and(...conditions))
  .orderBy(posts.id);

console.log("Both conditions:", bothConditions);
// [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]

await client.end();
