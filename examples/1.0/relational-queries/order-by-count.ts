// # Sort users by the number of their posts
//
// In 1.0, `orderBy` takes `"desc(count)"` for a `many` relation.
//
// npm run example 1.0/relational-queries/order-by-count

import { count, desc, eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## In a relational query: desc(count)
const byCount = await db.query.users.findMany({
  orderBy: { posts: "desc(count)", id: "asc" },
});

console.log("Most posts first:", byCount);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

// ## In a join
//
// `count(posts.id)` is 0 for a user without posts, and `count()` is 1.
const joined = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(desc(count(posts.id)), users.id);

console.log("With the number:", joined);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
