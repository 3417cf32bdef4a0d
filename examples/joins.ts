// Joins put two tables' rows side by side. They need a condition and nothing else:
// no relations(), no schema given to drizzle(), not even a foreign key.
//
// npm run example:joins

import { eq } from "drizzle-orm";
import { client, db } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("joins");

// A left join keeps every row of the table on its left. Bob wrote nothing, so
// there is nothing to put beside him: null.
const everyUser = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id);

console.log("Left join:", everyUser);
// [
//   {
//     users: { id: 1, name: 'Alice' },
//     posts: { id: 1, title: 'Hello World', authorId: 1 }
//   },
//   { users: { id: 2, name: 'Bob' }, posts: null }
// ]

// An inner join keeps only the rows that have a match, so Bob is gone. And select()
// may say what a row shall hold: these columns, under these names.
const authors = await db
  .select({ userName: users.name, postTitle: posts.title })
  .from(users)
  .innerJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id);

console.log("Inner join:", authors);
// [ { userName: 'Alice', postTitle: 'Hello World' } ]

// The same columns from a left join. posts.title is notNull() in its table, and yet
// it can be null here: the row's type is { userName: string, postTitle: string | null }.
const titles = await db
  .select({ userName: users.name, postTitle: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id);

console.log("Left join, columns chosen:", titles);
// [
//   { userName: 'Alice', postTitle: 'Hello World' },
//   { userName: 'Bob', postTitle: null }
// ]

await client.end();
