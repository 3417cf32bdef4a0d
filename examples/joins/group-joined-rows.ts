// # Group joined rows: each user once, with an array of posts
//
// A join returns a user once for each post. Collect the rows in a Map by the id
// of the user, or [let `db.query` nest
// them](../joins-vs-relational-queries.md).
//
// Group: shape the result.
// In 1.0: the same.
// See: joins/limit-with-join, joins/two-joins-repeat-rows,
// values/object-of-nullable-columns.
// Also: aggregate, reduce, fold, nest joined rows, one to many with select,
// duplicate users in a join, array of children, json_agg, nested objects from
// a join, array of children from select, parent repeated for each child, turn
// flat rows into objects, like include but with a join, hydrate.
//
// npm run example joins/group-joined-rows

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// A Map keeps the order in which the users come. `post` is `null` for a user
// without posts. If the id has two columns, group by `JSON.stringify([a, b])`: a Map
// does not find an equal array. `JSON.stringify()` throws for a `bigint`
// of JavaScript: use `String(a)`.
const rows = await db
  .select({ user: users, post: { id: posts.id, title: posts.title } })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

const byId = new Map<
  number,
  { id: number; name: string; posts: { id: number; title: string }[] }
>();
for (const { user, post } of rows) {
  const grouped = byId.get(user.id) ?? { ...user, posts: [] };
  if (post) grouped.posts.push(post);
  byId.set(user.id, grouped);
}
const usersWithPosts = [...byId.values()];

console.log("Each user once:", usersWithPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [
//       { id: 1, title: 'Hello World' },
//       { id: 2, title: 'Second Thoughts' }
//     ]
//   },
//   {
//     id: 2,
//     name: 'Bob',
//     posts: [ { id: 3, title: 'Getting Started' } ]
//   },
//   { id: 3, name: 'Carol', posts: [] }
// ]

await client.end();
