// # Joins vs relational queries
//
// This section answers one question in both ways: which posts did each user
// write? Then it shows a question that needs a join, and one that is easier
// with a relational query.
//
// npm run example:1.0:joins-vs-relational-queries

import { count, eq } from "drizzle-orm";
import { client, db } from "./db";
import { posts, users } from "./db/schema";
import { seed } from "../../src/seed";

await seed("joins-vs-relational-queries");

// ## Nested rows: relational query
//
// The result has one object for each user, with the posts inside it.
const nested = await db.query.users.findMany({
  with: {
    posts: { columns: { title: true }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
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
// The result has one row for each pair of a user and a post. Alice has two
// posts and two rows. Bob has no post and one row, with `null`.
const flat = await db
  .select({ id: users.id, name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Join:", flat);
// [
//   { id: 1, name: 'Alice', title: 'Hello World' },
//   { id: 1, name: 'Alice', title: 'Second Thoughts' },
//   { id: 2, name: 'Bob', title: null }
// ]

// ## Turn flat rows into nested rows
//
// Use a loop: add a user for each new id, and a post for each title that is not
// `null`.
const byId = new Map<
  number,
  { id: number; name: string; posts: { title: string }[] }
>();
for (const { id, name, title } of flat) {
  const user = byId.get(id) ?? { id, name, posts: [] };
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
// `db.query` has no `groupBy`. With a join, the database counts the posts and
// returns one row for each user. `count(posts.id)` does not count `null`, so
// Bob has 0 posts.
const postsPerUser = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Posts per user:", postsPerUser);
// [ { name: 'Alice', posts: 2 }, { name: 'Bob', posts: 0 } ]

// ## Count the posts of each user: $count in extras
//
// `extras` adds a value to each row. `db.$count()` counts in a subquery, so the
// result needs no `groupBy`. Use the table of the callback for the user: in
// this query, the table `users` has another name.
const counted = await db.query.users.findMany({
  columns: { name: true },
  extras: {
    posts: (users) => db.$count(posts, eq(posts.authorId, users.id)),
  },
  orderBy: { id: "asc" },
});

console.log("Posts per user, in a relational query:", counted);
// [ { name: 'Alice', posts: 2 }, { name: 'Bob', posts: 0 } ]

// ## Get the newest post of each user: limit inside with
//
// A `limit` inside `with` applies to each user. A `limit` on a join applies to
// all rows together.
const newest = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: { id: "desc" },
      limit: 1,
    },
  },
  orderBy: { id: "asc" },
});

console.log("Newest post of each user:", newest);
// [
//   { name: 'Alice', posts: [ { title: 'Second Thoughts' } ] },
//   { name: 'Bob', posts: [] }
// ]

await client.end();
