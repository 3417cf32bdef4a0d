// Generated from ../../writes/insert-many-parents.ts, as its code is the same in 1.0. Change it there.
//
// # Insert many users, each with posts
//
// Insert all users in one statement and all posts in a second one. Find the id
// of each user by a value that you know, such as a unique name, as PostgreSQL
// does not promise the order of the rows that `returning()` returns.
//
// In 1.0: the same.
// Also: bulk insert, batch insert, nested insert, many parents with children,
// order of returning.
//
// npm run example 1.0/writes/insert-many-parents

import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const input = [
  { name: "Dave", titles: ["First Light", "Second Light"] },
  { name: "Erin", titles: ["Third Light"] },
  { name: "Frank", titles: [] },
];

const insertedPosts = await db.transaction(async (tx) => {
  const newUsers = await tx
    .insert(users)
    .values(input.map(({ name }) => ({ name })))
    .returning();
  const ids = new Map(newUsers.map(({ id, name }) => [name, id]));
  const rows = input.flatMap(({ name, titles }) =>
    titles.map((title) => ({ title, authorId: ids.get(name)! })),
  );
  if (rows.length === 0) return []; // values() refuses an empty array
  return tx.insert(posts).values(rows).returning();
});

console.log("The posts have their authors:", insertedPosts);
// [
//   { id: 4, title: 'First Light', authorId: 4 },
//   { id: 5, title: 'Second Light', authorId: 4 },
//   { id: 6, title: 'Third Light', authorId: 5 }
// ]

const named = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
  offset: 3,
});

console.log("The new users with their posts:", named);
// [
//   {
//     name: 'Dave',
//     posts: [ { title: 'First Light' }, { title: 'Second Light' } ]
//   },
//   { name: 'Erin', posts: [ { title: 'Third Light' } ] },
//   { name: 'Frank', posts: [] }
// ]

await client.end();
