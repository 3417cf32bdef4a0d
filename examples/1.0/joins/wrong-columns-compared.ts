// Generated from ../../joins/wrong-columns-compared.ts, as its code is the same in 1.0. Change it there.
//
// # A join returns the wrong author
//
// All ids are numbers, so a join that compares the wrong columns compiles.
// Small ids often match by chance, and each post gets an author, but the wrong
// one.
//
// Trap: wrong rows.
// In 1.0: the same.
// Also: join on the wrong column, wrong rows, join condition, on the primary
// key, type check of a join.
//
// npm run example 1.0/joins/wrong-columns-compared

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const wrongAuthors = await db
  .select({ title: posts.title, author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.id, users.id))
  .orderBy(posts.id);

console.log("Authors by the id of the post:", wrongAuthors);
// [
//   { title: 'Hello World', author: 'Alice' },
//   { title: 'Second Thoughts', author: 'Bob' },
//   { title: 'Getting Started', author: 'Carol' }
// ]

// ## Compare the foreign key with the column that it references
//
// `posts.authorId` references `users.id`.
const authors = await db
  .select({ title: posts.title, author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id);

console.log("Authors:", authors);
// [
//   { title: 'Hello World', author: 'Alice' },
//   { title: 'Second Thoughts', author: 'Alice' },
//   { title: 'Getting Started', author: 'Bob' }
// ]

await client.end();
