// # An update with `from` changes every row
//
// `from()` joins nothing by itself. Without a condition that compares the two
// tables, every post is combined with every user that `where()` finds.
//
// Write: `.where(and(eq(users.id, posts.authorId), eq(users.name, "Bob")))`.
// Trap: changes every row.
// In 1.0: the same.
// See: writes/update-from-another-table, writes/update-with-undefined.
// Also: update from without a join condition, update with join, all rows
// updated, update changes too much, update join without where.
//
// npm run example writes/update-from-changes-every-row

import { and, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// The aim: give the posts of Bob the title "By Bob".
const tooMany = await db
  .update(posts)
  .set({ title: "By Bob" })
  .from(users)
  .where(eq(users.name, "Bob"))
  .returning({ id: posts.id, title: posts.title, authorId: posts.authorId });

console.log("The posts of Alice change, too:", tooMany);
// [
//   { id: 1, title: 'By Bob', authorId: 1 },
//   { id: 2, title: 'By Bob', authorId: 1 },
//   { id: 3, title: 'By Bob', authorId: 2 }
// ]

// ## Compare the two tables in `where()`
//
// Each post is then combined with its author only. The rows have been reset.
await seed("blog");
const postsOfBob = await db
  .update(posts)
  .set({ title: "By Bob" })
  .from(users)
  .where(and(eq(users.id, posts.authorId), eq(users.name, "Bob")))
  .returning({ id: posts.id, title: posts.title, authorId: posts.authorId });

console.log("Only the post of Bob:", postsOfBob);
// [ { id: 3, title: 'By Bob', authorId: 2 } ]

await client.end();
