// # `db.$count()` of replies is 0 for every comment: a count over the same table
//
// In the subquery, the name of the table means the counted rows. So the
// condition compares two columns of one row: it counts the comments that are
// their own parent.
//
// Write: `alias(comments, "parents")` as the queried table, and
// `db.$count(comments, eq(comments.parentId, parents.id))`.
// Trap: wrong count.
// In 1.0: the same.
// See: sql/subquery-over-the-same-table, sql/count-in-extras,
// joins/count-without-posts, foreign-keys/no-index.
// Also: count children of a self-reference, number of replies, $count returns
// 0, self-referencing table, count of subcategories, correlated subquery,
// count invited members, number of employees of each manager, 42P01, relation
// "replies" does not exist.
//
// npm run example sql/count-of-the-same-table

import { eq, gt } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const noReplies = await db
  .select({
    body: comments.body,
    replies: db.$count(comments, eq(comments.parentId, comments.id)),
  })
  .from(comments)
  .orderBy(comments.id);

console.log(
  '0 for each, although "Great" and "I agree" have a reply:',
  noReplies,
);
// [
//   { body: 'Great', replies: 0 },
//   { body: 'I agree', replies: 0 },
//   { body: 'Me too', replies: 0 },
//   { body: 'Loud', replies: 0 }
// ]

// ## Give the queried table an alias
//
// `$count()` itself takes no alias: it sends the alias as the name of a table
// (42P01). So the alias is the table of the query.
const parents = alias(comments, "parents");
const replies = db.$count(comments, eq(comments.parentId, parents.id));

const withReplies = await db
  .select({ body: parents.body, replies })
  .from(parents)
  .orderBy(parents.id);

console.log("The replies of each comment:", withReplies);
// [
//   { body: 'Great', replies: 1 },
//   { body: 'I agree', replies: 1 },
//   { body: 'Me too', replies: 0 },
//   { body: 'Loud', replies: 0 }
// ]

// ## Use the count in `where`
const answered = await db
  .select({ body: parents.body })
  .from(parents)
  .where(gt(replies, 0))
  .orderBy(parents.id);

console.log("The comments with a reply:", answered);
// [ { body: 'Great' }, { body: 'I agree' } ]

await client.end();
