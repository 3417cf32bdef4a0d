// # `mapWith(Number)` has no effect in `extras`
//
// In `extras`, Drizzle drops the conversion of `mapWith()`, but keeps its type:
// the value is a string, and its type is `number`.
//
// Write: `::int` in the SQL.
// Trap: wrong type.
// In 1.0: fixed.
// See: sql/count-is-a-string, sql/count-in-extras,
// relational-queries/page-and-total.
// Issues: #1157.
// Also: string instead of number, count in extras is a string, computed field,
// bigint, total number of rows, count(*) over (), cast to int.
//
// npm run example sql/map-with-in-extras

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const totalExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: { total: sql`count(*) over ()`.mapWith(Number).as("total") },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 2,
});

console.log("Wrong: the total is a string:", totalExtra);
// [ { name: 'Alice', total: '3' }, { name: 'Bob', total: '3' } ]

// A subquery of the function in `extras` is a string too.
const mappedExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: (user) => ({
    posts: sql`(${db
      .select({ posts: count() })
      .from(posts)
      .where(eq(posts.authorId, user.id))})`
      .mapWith(Number)
      .as("posts"),
  }),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Wrong: the numbers are strings:", mappedExtra);
// [
//   { name: 'Alice', posts: '2' },
//   { name: 'Bob', posts: '1' },
//   { name: 'Carol', posts: '0' }
// ]

// ## Cast the value in SQL: `::int`
//
// PostgreSQL then returns an `integer`, which postgres.js returns as a number.
const castExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: (user) => ({
    posts: sql<number>`(${db
      .select({ posts: count() })
      .from(posts)
      .where(eq(posts.authorId, user.id))})::int`.as("posts"),
  }),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Numbers:", castExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
