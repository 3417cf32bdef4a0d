// # A second `where()` replaces the first one
//
// A second `where()` replaces the first one, so the first condition has no
// effect. TypeScript allows the second call in a `$dynamic()` query, and here,
// the condition on the author is lost.
//
// Issues: #2321, #1644, #2922.
// Trap: wrong rows.
// In 1.0: the same.
// Also: multiple where, call where twice, add a condition later, $dynamic,
// query builder, dynamic filters.
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

console.log("Only the second condition:", lastWhere);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## Call `where()` once, with `and()`
//
// Collect the conditions in an array, and call `where()` once.
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
