// # A select does not find the row that its `$with` inserts
//
// All parts of one statement see the tables as they were before it. A part
// that reads the table does not find the rows that `$with()` inserts.
//
// Write: `.from(inserted)`, where `inserted` is the CTE, not the table.
// Trap: missing rows.
// In 1.0: the same.
// See: writes/insert-in-one-statement, writes/returning-related-columns.
// Also: CTE, WITH, insert returning, data-modifying statement, snapshot, empty
// result.
//
// npm run example writes/inserted-row-not-found

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const inserted = db
  .$with("inserted")
  .as(db.insert(posts).values({ title: "News", authorId: 3 }).returning());

const joinedWithTable = await db
  .with(inserted)
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(inserted, eq(inserted.id, posts.id));

console.log("No row, as the post is not in its table yet:", joinedWithTable);
// []

// ## Select from the rows that are returned
//
// The new rows are in the `$with()` itself. Join it with rows that were there
// before the statement.
const withAuthor = await db
  .with(inserted)
  .select({ title: inserted.title, author: users.name })
  .from(inserted)
  .innerJoin(users, eq(users.id, inserted.authorId));

console.log("The second post with its author:", withAuthor);
// [ { title: 'News', author: 'Carol' } ]

// ## After the statements, both posts are there
const news = await db
  .select({ title: posts.title })
  .from(posts)
  .where(eq(posts.authorId, 3));

console.log("In the next statement:", news);
// [ { title: 'News' }, { title: 'News' } ]

await client.end();
