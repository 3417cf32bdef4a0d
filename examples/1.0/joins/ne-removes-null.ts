// Generated from ../../joins/ne-removes-null.ts, as its code is the same in 1.0. Change it there.
//
// # `ne` removes the rows with null
//
// In SQL, a comparison with null is not true, and `where` keeps only rows for
// which its condition is true. So after a left join, `ne` on a column of the
// joined table also removes the users without posts.
//
// Trap: missing rows.
// In 1.0: the same.
// Also: not equal, <> with null, is not, IS DISTINCT FROM, left join, nullable
// column, rows disappear.
//
// npm run example 1.0/joins/ne-removes-null

import { eq, ne, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const withoutNulls = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(ne(posts.title, "Hello World"))
  .orderBy(users.id);

console.log("Carol is missing:", withoutNulls);
// [
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// ## Compare with `is distinct from`
//
// PostgreSQL's `is distinct from` compares null like any other value. Drizzle
// has no function for it: write it with `sql`.
const withNulls = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(sql`${posts.title} is distinct from ${"Hello World"}`)
  .orderBy(users.id);

console.log("All rows but Hello World:", withNulls);
// [
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

await client.end();
