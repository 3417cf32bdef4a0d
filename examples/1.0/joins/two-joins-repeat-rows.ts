// Generated from ../../joins/two-joins-repeat-rows.ts, as its code is the same in 1.0. Change it there.
//
// # Grouped rows have each post twice: two joins
//
// If you join both posts and tags to the users, each post of a user is beside
// each of the tags. Grouped by user, the posts and tags are there several times.
//
// Trap: wrong rows.
// In 1.0: the same.
// Also: duplicate rows, cartesian product, two one-to-many joins, two left
// joins, posts are repeated, reduce, selectDistinct.
//
// npm run example 1.0/joins/two-joins-repeat-rows

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users, usersToTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const rows = await db
  .select({ id: users.id, title: posts.title, tagId: usersToTags.tagId })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .leftJoin(usersToTags, eq(users.id, usersToTags.userId))
  .where(eq(users.name, "Alice"))
  .orderBy(posts.id, usersToTags.tagId);
const repeated = {
  titles: rows.map(({ title }) => title),
  tagIds: rows.map(({ tagId }) => tagId),
};

console.log("Two posts and two tags, four of each:", repeated);
// {
//   titles: [
//     'Hello World',
//     'Hello World',
//     'Second Thoughts',
//     'Second Thoughts'
//   ],
//   tagIds: [ 1, 2, 1, 2 ]
// }

// ## Load both with a relational query
const alice = await db.query.users.findMany({
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
    usersToTags: {
      columns: { tagId: true },
      orderBy: (userToTag, { asc }) => asc(userToTag.tagId),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 1,
});

console.log("Each of them once:", alice);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ],
//     usersToTags: [ { tagId: 1 }, { tagId: 2 } ]
//   }
// ]

// ## Collect each table in a Set or a Map
//
// Use the id of the row as the key: two different posts can have the same title.
const byId = await db
  .select({ post: { id: posts.id, title: posts.title }, usersToTags })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .leftJoin(usersToTags, eq(users.id, usersToTags.userId))
  .where(eq(users.name, "Alice"))
  .orderBy(posts.id, usersToTags.tagId);
const titles = new Map<number, string>();
const tagIds = new Set<number>();
for (const { post, usersToTags } of byId) {
  if (post) titles.set(post.id, post.title);
  if (usersToTags) tagIds.add(usersToTags.tagId);
}
const once = { titles: [...titles.values()], tagIds: [...tagIds] };

console.log("Once, from the joined rows:", once);
// { titles: [ 'Hello World', 'Second Thoughts' ], tagIds: [ 1, 2 ] }

await client.end();
