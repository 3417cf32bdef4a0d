// # An inner join returns a user several times: find the users that have posts
//
// A join returns a row for each post, so a user with two posts comes twice.
//
// Write: `.where(exists(postsOfUser))`, where `postsOfUser` is a subquery of posts
// with `eq(posts.authorId, users.id)`.
// Trap: duplicate rows.
// In 1.0: the same.
// See: joins/without-a-match, many-to-many/post-appears-twice,
// joins/order-by-must-appear-in-select-list, sql/subquery-over-the-same-table.
// Also: semi join, exists, users who have posts, duplicate parents, distinct,
// inArray with a subquery, parents with children, has at least one, duplicate
// users, whereHas, distinct users, users with posts.
//
// npm run example joins/with-a-match

import { eq, exists, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

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
//
// `selectDistinct()` compares all selected columns: with the title of the
// posts, Alice comes twice again. A `json` column gives an error, a `jsonb`
// column does not.
const distinct = await db
  .selectDistinct({ id: users.id, name: users.name })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id);

console.log("With selectDistinct():", distinct);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

await client.end();
