// One question, asked both ways: which posts did each user write? Then a question
// that takes a join, and one that is easier as a relational query.
//
// npm run example:joins-vs-relational-queries

import { count, desc, eq } from "drizzle-orm";
import { client, db } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("joins-vs-relational-queries");

// The relational query nests: one object per user, the posts inside it.
const nested = await db.query.users.findMany({
  with: { posts: { columns: { title: true }, orderBy: posts.id } },
  orderBy: users.id,
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

// The join is flat: one row per user and post. Alice comes twice, Bob once with null.
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

// To get from flat to nested takes a loop: a new user when the id is a new one, and
// no post where the join found none.
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

// db.query has no groupBy. With a join the database counts, and one number per user
// travels. count(posts.id) skips the null of a user without posts, so that Bob gets his 0.
const postsPerUser = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Posts per user:", postsPerUser);
// [ { name: 'Alice', posts: 2 }, { name: 'Bob', posts: 0 } ]

// A relational query spares more than the loop. Each user's newest post: a limit
// inside `with` counts per user, where a limit on a join counts all rows together.
const newest = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: { columns: { title: true }, orderBy: desc(posts.id), limit: 1 },
  },
  orderBy: users.id,
});

console.log("Newest post of each user:", newest);
// [
//   { name: 'Alice', posts: [ { title: 'Second Thoughts' } ] },
//   { name: 'Bob', posts: [] }
// ]

await client.end();
