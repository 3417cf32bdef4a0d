// # Insert many users, each with posts
//
// Insert all users in one statement and all posts in a second one. Find the id
// of each user by a unique value, as PostgreSQL does not promise the order of
// the rows that `returning()` returns.
//
// Group: insert.
// In 1.0: the same.
// See: writes/at-least-one-value, writes/insert-user-with-posts,
// writes/too-many-parameters.
// Also: bulk insert, batch insert, nested insert, many parents with children,
// order of returning, createMany with children, bulk create, import, seed with
// children, many users and their posts, bulkCreate, addAll.
//
// npm run example writes/insert-many-parents

import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const input = [
  { name: "Dave", titles: ["First Light", "Second Light"] },
  { name: "Erin", titles: ["Third Light"] },
  { name: "Frank", titles: [] },
];

// If two users have the same name, or both have null, one gets the posts of both. A
// `char(n)` that comes back padded finds no id. If no value fits, make the ids
// yourself, such as `crypto.randomUUID()` for a `uuid` column. An empty `input` is an
// error.
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

await client.end();
