// # A subquery over the same table finds every row
//
// In a subquery over the table of the outer query, a column of the table is a
// column of the subquery. The condition here is then the same for every comment:
// all are found, or none.
//
// Write: `alias(comments, "replies")` as the table of the subquery.
// Trap: wrong rows.
// In 1.0: the same.
// See: sql/count-of-the-same-table, joins/without-a-match, joins/self-join.
// Also: alias, correlated subquery, exists, notExists, self-reference, rows
// without children, leaves of a tree, parent of the same table, rows that have
// no children, leaf nodes, same table in a subquery.
//
// npm run example sql/subquery-over-the-same-table

import { eq, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const everyComment = await db
  .select({ body: comments.body })
  .from(comments)
  .where(
    notExists(
      db.select().from(comments).where(eq(comments.parentId, comments.id)),
    ),
  )
  .orderBy(comments.id);

console.log('Wrong: "Great" and "I agree" have replies:', everyComment);
// [
//   { body: 'Great' },
//   { body: 'I agree' },
//   { body: 'Me too' },
//   { body: 'Loud' }
// ]

// ## Give the inner table another name: alias()
//
// Do the same for a table of the same name in another schema, such as `auth.users`
// where the outer table is `users`: `"users"` then means the inner table.
const replies = alias(comments, "replies");
const withoutReplies = await db
  .select({ body: comments.body })
  .from(comments)
  .where(
    notExists(
      db.select().from(replies).where(eq(replies.parentId, comments.id)),
    ),
  )
  .orderBy(comments.id);

console.log("Comments without replies:", withoutReplies);
// [ { body: 'Me too' }, { body: 'Loud' } ]

await client.end();
