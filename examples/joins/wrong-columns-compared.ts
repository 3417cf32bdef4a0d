// # A join returns the wrong author
//
// TypeScript does not check which columns `eq()` compares. Small ids often
// match by chance: here, each post gets an author, but two get the wrong one.
//
// Write: `eq(posts.authorId, users.id)`.
// Trap: wrong rows.
// In 1.0: the same.
// See: joins/half-of-a-key, relations/columns-of-another-table.
// Also: join on the wrong column, wrong rows, join condition, on the primary
// key, type check of a join, joined with the wrong id, mixed up ids.
//
// npm run example joins/wrong-columns-compared

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const wrongAuthors = await db
  .select({ title: posts.title, author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.id, users.id))
  .orderBy(posts.id);

console.log("Wrong: Carol is the author of a post:", wrongAuthors);
// [
//   { title: 'Hello World', author: 'Alice' },
//   { title: 'Second Thoughts', author: 'Bob' },
//   { title: 'Getting Started', author: 'Carol' }
// ]

// ## Compare the foreign key with the column that it references
//
// `posts.authorId` references `users.id`. An inner join leaves out a post whose
// `authorId` is null.
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
