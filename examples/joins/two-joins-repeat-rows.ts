// # Grouped rows have each post twice: two joins
//
// The joins combine each post of a user with each tag of the user. Two posts
// and two tags give four rows.
//
// Write: `db.query.users.findMany` with both relations in `with`, or a Map by id:
// `titles.set(post.id, post.title)`.
// Trap: wrong rows.
// In 1.0: the same.
// See: joins/counts-too-high, joins/limit-with-join, joins/group-joined-rows.
// Also: duplicate rows, cartesian product, two one-to-many joins, two left
// joins, posts are repeated, reduce, selectDistinct, children repeated,
// duplicates in arrays, too many rows, multiplied rows.
//
// npm run example joins/two-joins-repeat-rows

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

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

console.log("Wrong: each post and each tag twice:", repeated);
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
//
// `with` loads each relation in a subquery of its own.
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

console.log("Each post and each tag once:", alice);
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
// Use the id as the key: two posts can have the same title. For an id of two
// columns, use `JSON.stringify([a, b])`. The query still returns every combination:
// 100 posts and 100 tags of a user are 10,000 rows. With several users, each needs
// a Map and a Set of their own.
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
