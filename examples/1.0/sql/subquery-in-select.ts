// # A subquery in `sql` gives every user the same number of posts
//
// Drizzle 1.0 writes the columns in a `sql` field with their tables if one of them
// is of another table, as `posts.authorId` here. If you write this one as text, in
// `author_id = ${users.id}`, the number is wrong as in 0.45.
//
// npm run example 1.0/sql/subquery-in-select

import { sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const everyNumber = await db
  .select({
    name: users.name,
    posts: sql<number>`(
      select count(*)::int from ${posts}
      where ${posts.authorId} = ${users.id}
    )`,
  })
  .from(users)
  .orderBy(users.id);

console.log("The number of each user:", everyNumber);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
