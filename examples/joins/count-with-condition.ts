// # `count()` with a condition counts every post
//
// `count()` of a condition counts its values that are not null. `false` is not
// null, so `count()` counts it, too.
//
// Write: ``sql`${count(posts.id)} filter (where ${eq(posts.title, "Hello
// World")})`.mapWith(Number)``.
// Trap: wrong count.
// In 1.0: the same.
// See: joins/count-without-posts, joins/counts-too-high,
// sql/count-is-a-string.
// Also: conditional count, count where, countIf, count only matching rows,
// filter (where ...), sum(case when), count only some, count published, how
// many are active, count if, several counts in one query.
//
// npm run example joins/count-with-condition

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const allCounted = await db
  .select({ name: users.name, posts: count(eq(posts.title, "Hello World")) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Every post is counted:", allCounted);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## Count with `filter (where ...)`
//
// Count a column that is never null in its table: with `count(*)`, a condition
// such as `isNull` also counts the row of nulls of Carol, who has no posts.
// Without `mapWith(Number)`, postgres.js returns a count in `sql` as a string.
const matchingCounted = await db
  .select({
    name: users.name,
    posts:
      sql`${count(posts.id)} filter (where ${eq(posts.title, "Hello World")})`.mapWith(
        Number,
      ),
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Posts with this title:", matchingCounted);
// [
//   { name: 'Alice', posts: 1 },
//   { name: 'Bob', posts: 0 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
