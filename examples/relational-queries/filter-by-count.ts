// # Find the users who have more than one post
//
// Count the related rows in a subquery, and compare the number.
//
// Group: filter.
// In 1.0: other code.
// See: sql/count-in-extras, joins/count-without-posts, joins/counts-too-high,
// foreign-keys/no-index.
// Also: filter by count, having, at least n related rows, number of posts,
// greater than, $count in where, at least two children, more than n related
// rows, number of children, having count, has >= 2, parents with many
// children.
//
// npm run example relational-queries/filter-by-count

import { count, DrizzleQueryError, eq, gt, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## In a relational query: a subquery
//
// Take the column of the user from the callback. If the subquery reads the
// queried table itself, or a table of its name in another schema,
// [use `alias()`](../sql/subquery-over-the-same-table.md).
const active = await db.query.users.findMany({
  where: (user) => {
    const ofUser = eq(posts.authorId, user.id);
    const number = db.select({ number: count() }).from(posts).where(ofUser);
    return gt(sql`${number}`, 1);
  },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("More than one post:", active);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   }
// ]

// ## In a join: having()
//
// An inner join leaves out the users without posts. To find users with fewer
// than two posts, use `leftJoin()`.
const joined = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .having(gt(count(posts.id), 1))
  .orderBy(users.id);

console.log("With the number:", joined);
// [ { name: 'Alice', posts: 2 } ]

// ## `db.$count()` fails in 0.45: column users.author_id does not exist
//
// Drizzle writes each column in it as a column of the users. If the users have a
// column of that name, there is no error, but the count is wrong.
try {
  await db.query.users.findMany({
    where: (user) => gt(db.$count(posts, eq(posts.authorId, user.id)), 1),
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("$count in where:", { code, message });
  // { code: '42703', message: 'column users.author_id does not exist' }
}

await client.end();
