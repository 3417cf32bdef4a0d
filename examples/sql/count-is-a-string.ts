// # `count(*)` in `sql<number>` is a string
//
// `count(*)` is a `bigint`, which postgres.js and node-postgres return as a
// string. The type in `sql<number>` converts nothing. PGlite returns a number, so
// [a test with it](../tests/database-in-memory.md) does not find this.
//
// Write: `count()` or `db.$count(posts)`.
// Trap: wrong type.
// In 1.0: the same.
// See: sql/sum-is-a-string, sql/map-with-in-extras.
// Issues: #999, #409, #1425.
// Also: count returns a string, bigint, sum and avg, convert to a number,
// mapWith, cast to int, string instead of number, count as text, count in
// quotes, number comes back as a string, convert a count.
//
// npm run example sql/count-is-a-string

import { count, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const [asString] = await db
  .select({ posts: sql<number>`count(*)` })
  .from(posts);

console.log("Wrong: a string:", asString);
// { posts: '3' }

const oneMore = asString!.posts + 1;

console.log("Wrong: one more than three:", oneMore);
// '31'

// ## Count with `count()` or `db.$count()`
//
// Both convert the number, but not inside another `sql`, nor in `extras` of 0.45.
const [asNumber] = await db.select({ posts: count() }).from(posts);

console.log("With count():", asNumber);
// { posts: 3 }

const total = await db.$count(posts);

console.log("With db.$count():", total);
// 3

// ## Convert an expression: `::int` or `mapWith(Number)`
//
// `::int` fails above 2,147,483,647, and `mapWith(Number)` can round above
// 2^53. A null stays null with both, although the type is `number`.
const [converted] = await db
  .select({
    cast: sql<number>`count(*)::int`,
    mapped: sql`count(*)`.mapWith(Number),
  })
  .from(posts);

console.log("Cast, and converted:", converted);
// { cast: 3, mapped: 3 }

await client.end();
