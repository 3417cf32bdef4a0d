// # `ne` removes the rows with null
//
// In SQL, `<>` with a null is not true. So here, `ne` also removes Carol, who
// has no posts.
//
// Write: ``sql`${posts.title} is distinct from ${"Hello World"}` ``.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/user-without-posts-disappears, many-to-many/posts-without-a-tag,
// sql/date-in-sql.
// Also: not equal, <> with null, is not, IS DISTINCT FROM, left join, nullable
// column, rows disappear, not equal and null, rows are missing, different
// from, exclude a value but keep null.
//
// npm run example joins/ne-removes-null

import { eq, ne, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const withoutNulls = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(ne(posts.title, "Hello World"))
  .orderBy(users.id, posts.id);

console.log("Carol is missing:", withoutNulls);
// [
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// ## Compare with `is distinct from`
//
// It compares null like any other value. Drizzle has no function for it. Alice
// stays, as the condition is about each row, not about all posts of a user.
const withNulls = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(sql`${posts.title} is distinct from ${"Hello World"}`)
  .orderBy(users.id, posts.id);

console.log("All rows but Hello World:", withNulls);
// [
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

await client.end();
