// # Group joined rows: each user once, with an array of posts
//
// A join returns a row for each pair of a user and a post. Collect the rows in
// a Map by the id of the user.
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

// ## Collect them in a Map
//
// A Map keeps the order in which the users come. `post` is `null` for a user
// without posts.
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

// ## Or let `db.query` do it
//
// For these types of columns, it returns the same rows. In 0.45, some other types
// have another value inside `with`, such as
// [`numeric`](../values/numeric-inside-with.md).
const queried = await db.query.users.findMany({
  with: {
    posts: {
      columns: { id: true, title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("With a relational query:", queried);
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
