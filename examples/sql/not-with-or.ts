// # `not()` with an `or` in `sql` returns rows that it should leave out
//
// Drizzle 0.45 puts no parentheses around `sql` inside `not()`, and `not` binds
// tighter than `or` and `and`: only the first condition is negated.
//
// Write: ``not(sql`(${hidden})`)``, where `hidden` is the `sql` with `or`.
// Trap: wrong rows.
// In 1.0: fixed.
// See: sql/or-in-sql, joins/ne-removes-null, joins/not-in-array-with-null.
// Also: negate a condition, operator precedence, parentheses, NOT with OR,
// exclude rows, negation, neither nor, wrong rows with NOT.
//
// npm run example sql/not-with-or

import { not, notInArray, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const hidden = sql`${posts.id} = 1 or ${posts.id} = 3`;
const notHidden = await db
  .select()
  .from(posts)
  .where(not(hidden))
  .orderBy(posts.id);

console.log("Wrong: post 3 is not hidden:", notHidden);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## Use an operator that needs no `or`
//
// A row whose column is null is not found, here or with `not()`.
const withNotInArray = await db
  .select()
  .from(posts)
  .where(notInArray(posts.id, [1, 3]))
  .orderBy(posts.id);

console.log("With notInArray():", withNotInArray);
// [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]

// ## Or write parentheses
const withParentheses = await db
  .select()
  .from(posts)
  .where(not(sql`(${hidden})`))
  .orderBy(posts.id);

console.log("With parentheses:", withParentheses);
// [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]

await client.end();
