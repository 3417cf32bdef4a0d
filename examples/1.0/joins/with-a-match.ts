// Generated from ../../joins/with-a-match.ts, as its code is the same in 1.0. Change it there.
//
// # An inner join returns a user several times: find the users that have posts
//
// A join returns a row for each post. If you only ask whether a user has posts,
// use `exists()`: each user comes once.
//
// Trap: duplicate rows.
// In 1.0: the same.
// Also: semi join, exists, users who have posts, duplicate parents, distinct,
// inArray with a subquery.
//
// npm run example 1.0/joins/with-a-match

import { eq, exists, inArray } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const twice = await db
  .select({ id: users.id, name: users.name })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id);

console.log("Alice comes twice:", twice);
// [
//   { id: 1, name: 'Alice' },
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' }
// ]

// ## Use `exists()`
const postsOfUser = db.select().from(posts).where(eq(posts.authorId, users.id));
const withExists = await db
  .select()
  .from(users)
  .where(exists(postsOfUser))
  .orderBy(users.id);

console.log("With exists():", withExists);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

// ## Or `inArray()` with a subquery
const authorIds = db.select({ id: posts.authorId }).from(posts);
const withInArray = await db
  .select()
  .from(users)
  .where(inArray(users.id, authorIds))
  .orderBy(users.id);

console.log("With inArray():", withInArray);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

// ## Or join, and remove the duplicates
const distinct = await db
  .selectDistinct({ id: users.id, name: users.name })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id);

console.log("With selectDistinct():", distinct);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

await client.end();
