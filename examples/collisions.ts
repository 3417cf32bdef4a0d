// Two tables can have a column of the same name. Here both have a title: a user's
// ("Admin") and a post's.
//
// npm run example:collisions

import { and, eq, gt, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../src/db";
import * as schema from "../src/db/collisions";
import { posts, users } from "../src/db/collisions";
import { seed } from "../src/seed";

await seed("collisions");

// A bare select() keeps each table's columns under the table's name, so that the
// two titles do not meet.
const [row] = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("One title per table:", row);
// {
//   users: { id: 1, title: 'Admin' },
//   posts: { id: 5, title: 'Hello World', authorId: 1 }
// }

// A select with columns of its own is flat, and an object has each key only once.
// JavaScript would keep the last title in silence. TypeScript refuses to compile it.
const clash = await db
  .select({
    title: users.title,
    // @ts-expect-error TS1117: the key stands here twice
    title: posts.title,
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("The last title wins:", clash);
// [ { title: 'Hello World' } ]

// So give each a name.
const renamed = await db
  .select({ userTitle: users.title, postTitle: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("Renamed:", renamed);
// [ { userTitle: 'Admin', postTitle: 'Hello World' } ]

// A table that is joined twice collides with itself: both times its rows would
// be found under "posts", and Drizzle refuses to build the query.
try {
  await db
    .select()
    .from(users)
    .leftJoin(posts, eq(posts.authorId, users.id))
    .leftJoin(posts, eq(posts.authorId, users.id));
} catch (error) {
  console.log("One name for two:", (error as Error).message);
  // 'Alias "posts" is already used in this query'
}

// alias() gives one of them another name. Which post is a user's latest? The one
// that has no later one beside it.
const laterPosts = alias(posts, "later_posts");
const [latest] = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .leftJoin(
    laterPosts,
    and(eq(laterPosts.authorId, users.id), gt(laterPosts.id, posts.id)),
  )
  .where(isNull(laterPosts.id));

console.log("A name for each:", latest);
// {
//   users: { id: 1, title: 'Admin' },
//   posts: { id: 5, title: 'Hello World', authorId: 1 },
//   later_posts: null
// }

// A relational query keeps apart what it nests: no two titles ever meet in it.
const collisionsDb = drizzle(client, { schema });
const nested = await collisionsDb.query.users.findFirst({
  with: { posts: true },
});

console.log("Nested:", nested);
// {
//   id: 1,
//   title: 'Admin',
//   posts: [ { id: 5, title: 'Hello World', authorId: 1 } ]
// }

await client.end();
