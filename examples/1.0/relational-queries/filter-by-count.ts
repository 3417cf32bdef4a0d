// # Find the users who have more than one post
//
// A filter by a relation asks whether a related row exists, not how many there
// are. Count them in a subquery, in `RAW`.
//
// npm run example 1.0/relational-queries/filter-by-count

import { count, eq, gt } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## In a relational query: db.$count()
//
// Take the column of the user from the callback.
const active = await db.query.users.findMany({
  where: {
    RAW: (user) => gt(db.$count(posts, eq(posts.authorId, user.id)), 1),
  },
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
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

await client.end();
