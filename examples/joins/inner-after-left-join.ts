// # An inner join after a left join removes rows
//
// An inner join keeps only rows that match. An `eq()` with a column that an
// earlier left join has filled with null does not match.
//
// Write: `.leftJoin(postsTags, eq(posts.id, postsTags.postId))`, and left joins
// after it.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/user-without-posts-disappears, joins/join-a-subquery,
// collisions/column-reference-is-ambiguous.
// Also: left join then inner join, chained joins, many-to-many with a left
// join, users without posts are missing, lost rows, missing parents, order of
// joins.
//
// npm run example joins/inner-after-left-join

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const onlyTagged = await db
  .select({ name: users.name, title: posts.title, label: tags.label })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .orderBy(users.id, posts.id, tags.id);

console.log("Second Thoughts and Carol are missing:", onlyTagged);
// [
//   { name: 'Alice', title: 'Hello World', label: 'typescript' },
//   { name: 'Alice', title: 'Hello World', label: 'tutorial' },
//   { name: 'Bob', title: 'Getting Started', label: 'tutorial' }
// ]

// ## Use left joins for the tables that follow
//
// This also returns posts without a tag. For all users, but only posts with a
// tag, left join a subquery that inner joins posts and tags.
const taggedOrNot = await db
  .select({ name: users.name, title: posts.title, label: tags.label })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .leftJoin(postsTags, eq(posts.id, postsTags.postId))
  .leftJoin(tags, eq(postsTags.tagId, tags.id))
  .orderBy(users.id, posts.id, tags.id);

console.log("All users and posts, with tags or without:", taggedOrNot);
// [
//   { name: 'Alice', title: 'Hello World', label: 'typescript' },
//   { name: 'Alice', title: 'Hello World', label: 'tutorial' },
//   { name: 'Alice', title: 'Second Thoughts', label: null },
//   { name: 'Bob', title: 'Getting Started', label: 'tutorial' },
//   { name: 'Carol', title: null, label: null }
// ]

await client.end();
