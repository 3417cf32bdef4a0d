// # A subquery in `sql` gives every user the same number of posts
//
// Drizzle 1.0 writes the columns of a subquery in a `sql` field with their
// tables. Each user has the correct number of posts.
//
// npm run example 1.0/sql/subquery-in-select

import { eq, sql } from "drizzle-orm";
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

// ## Count with `db.$count()`
//
// `db.$count()` is shorter.
const counted = await db
  .select({
    name: users.name,
    posts: db.$count(posts, eq(posts.authorId, users.id)),
  })
  .from(users)
  .orderBy(users.id);

console.log("With db.$count():", counted);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## Compare with `eq()` inside the `sql`
//
// `eq()` inside the `sql` works too, as in Drizzle 0.45.
const comparedWithEq = await db
  .select({
    name: users.name,
    posts: sql<number>`(
      select count(*)::int from ${posts}
      where ${eq(posts.authorId, users.id)}
    )`,
  })
  .from(users)
  .orderBy(users.id);

console.log("With eq() inside sql:", comparedWithEq);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
