// # Joins vs relational queries
//
// Which posts did each user write? This page answers it with a relational
// query and with a join. Then it shows a question that is easier with a join,
// and one that is easier with a relational query.
//
// See: joins/group-joined-rows, joins/group-by, joins/counts-too-high,
// relational-queries/limit-related-rows.
//
// npm run example:joins-vs-relational-queries

import { count, eq } from "drizzle-orm";
import { client, db } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("joins-vs-relational-queries");

// ## Nested rows: relational query
//
// The keys are those of the table and of its relations. For another key, see
// [Rename a column](relational-queries/rename-a-column.md).
const nested = await db.query.users.findMany({
  with: {
    posts: {
      columns: { title: true },
      orderBy: (posts, { asc }) => asc(posts.id),
    },
  },
  orderBy: (users, { asc }) => asc(users.id),
});

console.log("Relational query:", nested);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { id: 2, name: 'Bob', posts: [] }
// ]

// ## Flat rows: join
//
// Alice has two posts and two rows. Bob has no post and one row, with `null`. A
// join needs no relations.
const flat = await db
  .select({ id: users.id, author: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Join:", flat);
// [
//   { id: 1, author: 'Alice', title: 'Hello World' },
//   { id: 1, author: 'Alice', title: 'Second Thoughts' },
//   { id: 2, author: 'Bob', title: null }
// ]

// ## Turn flat rows into nested rows
//
// `title` is `notNull()`, so null means no post. For a nullable column, select
// the id of the post, too, and test the id. If the id of a user has two columns,
// use `JSON.stringify([a, b])` as the key of the `Map`.
const byId = new Map<
  number,
  { id: number; name: string; posts: { title: string }[] }
>();
for (const { id, author, title } of flat) {
  const user = byId.get(id) ?? { id, name: author, posts: [] };
  if (title !== null) user.posts.push({ title });
  byId.set(id, user);
}
const folded = [...byId.values()];

console.log("Join, folded:", folded);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { id: 2, name: 'Bob', posts: [] }
// ]

// ## Count the posts of each user: groupBy
//
// `db.query` has no `groupBy`. `count(posts.id)` does not count `null`, so Bob
// has 0 posts. In a relational query, [count in
// `extras`](sql/count-in-extras.md).
const postsPerUser = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Posts per user:", postsPerUser);
// [ { name: 'Alice', posts: 2 }, { name: 'Bob', posts: 0 } ]

// ## Get the newest post of each user: limit inside with
//
// A `limit` inside `with` applies to each user. A `limit` on a join applies to
// all rows together. Here the newest post is the one with the highest id.
const newest = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (posts, { desc }) => desc(posts.id),
      limit: 1,
    },
  },
  orderBy: (users, { asc }) => asc(users.id),
});

console.log("Newest post of each user:", newest);
// [
//   { name: 'Alice', posts: [ { title: 'Second Thoughts' } ] },
//   { name: 'Bob', posts: [] }
// ]

await client.end();
