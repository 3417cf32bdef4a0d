// # From Prisma: some, every, none, is, contains, in, AND, OR, NOT
//
// In 1.0, the condition stands under the name of the relation, without `some`
// or `is`. `NOT` takes an object, not an array.
//
// npm run example 1.0/other-orms/prisma-filters

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## some, none and every
//
// Do not write `posts: {}` for `some: {}`: it is [no
// condition](../relational-queries/empty-relation-filter.md). For `every`, a null title
// counts as a match.
const some = await db.query.users.findMany({
  where: { posts: { title: "Hello World" } },
  orderBy: { id: "asc" },
});
const none = await db.query.users.findMany({
  where: { NOT: { posts: { title: "Hello World" } } },
  orderBy: { id: "asc" },
});
const every = await db.query.users.findMany({
  where: { NOT: { posts: { NOT: { title: { like: "%ing%" } } } } },
  orderBy: { id: "asc" },
});
const byPosts = {
  some: some.map(({ name }) => name),
  none: none.map(({ name }) => name),
  every: every.map(({ name }) => name),
};

console.log("Users by their posts:", byPosts);
// {
//   some: [ 'Alice' ],
//   none: [ 'Bob', 'Carol' ],
//   every: [ 'Bob', 'Carol' ]
// }

// ## The author of a post, OR, contains and in
//
// In a pattern, [`%` and `_`](../sql/like-wildcards.md) of the user are wildcards.
const found = await db.query.posts.findMany({
  columns: { title: true },
  where: {
    author: { name: "Alice" },
    OR: [{ title: { ilike: "%HELLO%" } }, { id: { in: [2, 3] } }],
  },
  orderBy: { id: "asc" },
});

console.log("Posts by Alice:", found);
// [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]

// ## Whether there are posts: `some: {}` and `none: {}`
const active = await db.query.users.findMany({
  where: { posts: true },
  orderBy: { id: "asc" },
});
const idle = await db.query.users.findMany({
  where: { posts: false },
  orderBy: { id: "asc" },
});

console.log("Users with posts, and without:", { active, idle });
// {
//   active: [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ],
//   idle: [ { id: 3, name: 'Carol' } ]
// }

await client.end();
