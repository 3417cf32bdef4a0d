// # Insert a user and posts in one statement
//
// Put the insert of the user into `$with()`, and read the new id from it in the
// insert of the posts. One statement is all or nothing, without a transaction.
//
// Group: insert.
// In 1.0: the same.
// See: writes/inserted-row-not-found, writes/insert-user-with-posts,
// writes/cached-insert.
// Issues: #2078.
// Also: CTE, WITH, insert returning in a with clause, data-modifying
// statement, nested insert, one query, without a transaction, single query,
// one round trip, insert parent and child together, chained insert, use an
// inserted id, CTE insert.
//
// npm run example writes/insert-in-one-statement

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const author = db
  .$with("author")
  .as(db.insert(users).values({ name: "Dave" }).returning());

// `author` must return one row. If `onConflictDoNothing()` skips the user, the
// id is null.
const authorId = sql`(select ${author.id} from ${author})`;

const newPosts = await db
  .with(author)
  .insert(posts)
  .values([
    { title: "First Light", authorId },
    { title: "Second Light", authorId },
  ])
  .returning();

console.log("Two posts of a new user:", newPosts);
// [
//   { id: 4, title: 'First Light', authorId: 4 },
//   { id: 5, title: 'Second Light', authorId: 4 }
// ]

// ## Return the user and the posts
//
// The cross join is right only if `author` has one row.
const inserted = db
  .$with("inserted")
  .as(db.insert(posts).values({ title: "Third Light", authorId }).returning());
const pairs = await db
  .with(author, inserted)
  .select({ name: author.name, title: inserted.title })
  .from(inserted)
  .crossJoin(author);

console.log("One more user, with a post:", pairs);
// [ { name: 'Dave', title: 'Third Light' } ]

await client.end();
