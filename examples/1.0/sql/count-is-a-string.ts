// Generated from ../../sql/count-is-a-string.ts, as its code is the same in 1.0. Change it there.
//
// # `count(*)` in `sql<number>` is a string
//
// `sql<number>` tells TypeScript what to expect, and converts nothing.
// `count(*)` is a `bigint` in PostgreSQL, which postgres.js returns as a
// string, and `+ 1` appends to it.
//
// Issues: #999, #409, #1425, #275.
// Trap: wrong type.
// In 1.0: the same.
// Also: count returns a string, bigint, sum and avg, convert to a number,
// mapWith, cast to int, string instead of number.
//
// npm run example 1.0/sql/count-is-a-string

import { count, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const [asString] = await db
  .select({ posts: sql<number>`count(*)` })
  .from(posts);

console.log("A string:", asString);
// { posts: '3' }

const oneMore = asString!.posts + 1;

console.log("One more than three:", oneMore);
// '31'

// ## Count with `count()` or `db.$count()`
//
// `count()` and `db.$count()` convert the number.
const [asNumber] = await db.select({ posts: count() }).from(posts);

console.log("With count():", asNumber);
// { posts: 3 }

const total = await db.$count(posts);

console.log("With db.$count():", total);
// 3

// ## Convert an expression: `::int` or `mapWith(Number)`
//
// For an expression of your own, cast it in SQL, or convert it with
// `mapWith()`.
const [converted] = await db
  .select({
    cast: sql<number>`count(*)::int`,
    mapped: sql`count(*)`.mapWith(Number),
  })
  .from(posts);

console.log("Cast, and converted:", converted);
// { cast: 3, mapped: 3 }

await client.end();
