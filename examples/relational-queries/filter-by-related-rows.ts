// # Filter by related rows in a relational query
//
// In 0.45, `where` of `db.query` knows only the columns of its own table. To
// find users by their posts, put a subquery into `where`.
//
// Group: filter.
// In 1.0: other code.
// See: relational-queries/conditions-on-one-related-row,
// relational-queries/invalid-reference-to-schema-name,
// joins/not-in-array-with-null.
// Also: filter by a relation, where on a nested table, users without posts,
// some, none, exists, notExists, whereHas, has, is, filter parents by
// children, rows that have a related row, related to, parents with at least
// one matching child, doesntHave.
//
// npm run example relational-queries/filter-by-related-rows

import { eq, exists, inArray, notExists } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Find the users who have a post with a title
const authorIds = db
  .select({ id: posts.authorId })
  .from(posts)
  .where(eq(posts.title, "Hello World"));

const authors = await db.query.users.findMany({
  where: inArray(users.id, authorIds),
  orderBy: (users, { asc }) => asc(users.id),
});

console.log("Users with such a post:", authors);
// [ { id: 1, name: 'Alice' } ]

// ## Find the users who have a post: exists()
//
// `exists()` only asks whether the subquery finds a row. Inside `with`, for a
// table of a `pgSchema()`, or for one with another name in the database than in
// `schema`, take the column from the callback of `where`. If the subquery reads
// the queried table itself, or a table of its name in another schema,
// [use `alias()`](../sql/subquery-over-the-same-table.md).
const postsOfUser = db.select().from(posts).where(eq(posts.authorId, users.id));

const active = await db.query.users.findMany({
  where: exists(postsOfUser),
  orderBy: (users, { asc }) => asc(users.id),
});

console.log("Users with posts:", active);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

// ## Find the users who have no post: notExists()
//
// `notInArray()` with a subquery finds nobody if one of its rows is null.
const idle = await db.query.users.findMany({
  where: notExists(postsOfUser),
  orderBy: (users, { asc }) => asc(users.id),
});

console.log("Users without posts:", idle);
// [ { id: 3, name: 'Carol' } ]

await client.end();
