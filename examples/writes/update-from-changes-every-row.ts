// # An update with `from` changes every row
//
// `from()` joins nothing by itself. Without a condition that compares the two
// tables, every post is combined with every user that `where()` finds.
//
// Trap: changes every row.
// In 1.0: the same.
// Also: update from without a join condition, update with join, all rows
// updated.
//
// npm run example writes/update-from-changes-every-row

import { and, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Meant: give the posts of Bob the title "By Bob".
const tooMany = await db
  .update(posts)
  .set({ title: "By Bob" })
  .from(users)
  .where(eq(users.name, "Bob"))
  .returning({ id: posts.id, title: posts.title, authorId: posts.authorId });

console.log("The posts of Alice, too:", tooMany);
// [
//   { id: 1, title: 'By Bob', authorId: 1 },
//   { id: 2, title: 'By Bob', authorId: 1 },
//   { id: 3, title: 'By Bob', authorId: 2 }
// ]

// ## Compare the two tables in where()
//
// Each post then is combined with its author only. (The rows are those of the
// start again.)
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
