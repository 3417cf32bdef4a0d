// # Joins
//
// A join puts the rows of two tables side by side. It needs only a condition:
// no relations, no schema in `drizzle()`, and no foreign key.
//
// See: joins/user-without-posts-disappears, joins/with-a-match,
// values/select-null-for-existing-row.
//
// npm run example:joins

import { eq, ne } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("joins");

// ## Keep the users without posts: left join
//
// A left join keeps every row of the table on its left. Here, Bob has no posts,
// so `posts` is `null` in his row. Without `orderBy`, SQL guarantees no order.
const db = drizzle({ client });

const everyUser = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Left join:", everyUser);
// [
//   {
//     users: { id: 1, name: 'Alice' },
//     posts: { id: 1, title: 'Hello World', authorId: 1 }
//   },
//   { users: { id: 2, name: 'Bob' }, posts: null }
// ]

// ## Get only the users with posts: inner join
//
// An inner join returns only the rows that have a match, so Bob is not in the
// result. An object in `select()` chooses the columns and their names.
const authors = await db
  .select({ userName: users.name, postTitle: posts.title })
  .from(users)
  .innerJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Inner join:", authors);
// [ { userName: 'Alice', postTitle: 'Hello World' } ]

// ## Choose the columns of a left join: they can be null
//
// `posts.title` is `notNull()` in its table, but it can be `null` in this
// result.
const titles = await db
  .select({ userName: users.name, postTitle: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Left join, columns chosen:", titles);
// [
//   { userName: 'Alice', postTitle: 'Hello World' },
//   { userName: 'Bob', postTitle: null }
// ]

// ## Join on another condition than the foreign key
//
// An inner or left join takes any condition. This one gives each user the posts
// that other users wrote.
const postsOfOthers = await db
  .select({ userName: users.name, postTitle: posts.title })
  .from(users)
  .innerJoin(posts, ne(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Posts of other users:", postsOfOthers);
// [ { userName: 'Bob', postTitle: 'Hello World' } ]

await client.end();
