// # `mapWith(Number)` has no effect in `extras`
//
// In Drizzle 1.0, `mapWith()` converts the value in `extras` too: it is a
// number, as its type says.
//
// npm run example 1.0/sql/map-with-in-extras

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const totalExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: { total: sql`count(*) over ()`.mapWith(Number).as("total") },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 2,
});

console.log("The total number of users:", totalExtra);
// [ { name: 'Alice', total: 3 }, { name: 'Bob', total: 3 } ]

// ## Convert a subquery in `extras`
//
// In Drizzle 1.0, each of the `extras` can be a function. Its value is
// converted too.
const mappedExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: {
    posts: (user) =>
      sql`(${db
        .select({ posts: count() })
        .from(posts)
        .where(eq(posts.authorId, user.id))})`.mapWith(Number),
  },
  orderBy: { id: "asc" },
});

console.log("The number of posts of each user:", mappedExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

await client.end();
