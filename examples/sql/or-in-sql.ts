// # `and()` with an `or` in `sql` returns the posts of other users
//
// Drizzle 0.45 puts no parentheses around `sql` inside `and()`, and `and` binds
// tighter than `or`: a condition beside the `sql` counts for one side of the `or`.
//
// Write: `or(ilike(posts.title, "hello%"), ilike(posts.title, "%start%"))`.
// Trap: rows of other users.
// In 1.0: fixed.
// See: sql/not-with-or, joins/or-in-a-join.
// Also: operator precedence, parentheses, brackets around OR, and() and or(),
// rows of another user, tenant filter is ignored, raw condition, AND and OR
// mixed, missing parentheses, sees the data of others.
//
// npm run example sql/or-in-sql

import { and, eq, ilike, or, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const searched = sql`
  ${posts.title} ilike 'hello%' or ${posts.title} ilike '%start%'
`;
const postsOfAlice = await db
  .select()
  .from(posts)
  .where(and(eq(posts.authorId, 1), searched))
  .orderBy(posts.id);

console.log("Wrong: one post is of author 2:", postsOfAlice);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// In `with: { posts: { where: searched } }`, users get posts of other users, too:
// the condition on the key counts for one side of the `or`.

// ## Use `or()`
//
// `or()` writes the parentheses around two conditions or more. It writes none
// around a single `sql`.
const either = or(ilike(posts.title, "hello%"), ilike(posts.title, "%start%"));
const withOr = await db
  .select()
  .from(posts)
  .where(and(eq(posts.authorId, 1), either))
  .orderBy(posts.id);

console.log("With or():", withOr);
// [ { id: 1, title: 'Hello World', authorId: 1 } ]

// ## Or write parentheses in `sql`
const inParentheses = sql`(${searched})`;
const withParentheses = await db
  .select()
  .from(posts)
  .where(and(eq(posts.authorId, 1), inParentheses))
  .orderBy(posts.id);

console.log("With parentheses:", withParentheses);
// [ { id: 1, title: 'Hello World', authorId: 1 } ]

await client.end();
