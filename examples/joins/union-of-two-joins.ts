// # Combine the rows of two joins: `unionAll`
//
// Both queries select the same keys in the same order. `unionAll()` returns the
// rows of both, and `orderBy()` after it sorts all of them.
//
// Group: shape the result.
// In 1.0: the same.
// See: joins/union-removes-rows, joins/union-changes-a-query,
// joins/union-rounds-numbers, values/sql-date-is-a-string,
// joins/sql-field-is-null, joins/union-order-is-ambiguous.
// Also: union, union all, merge two queries, combine two selects, activity
// feed, timeline of several tables, sort a union, kind column, append results,
// mixed list, several tables in one list, notifications, combine results,
// stack rows.
//
// npm run example joins/union-of-two-joins

import { eq, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, tags, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## What each user has
//
// A constant says which query a row comes from. Name each `sql` field with `as()`,
// to sort by it. Without the name, 1.0 throws an error, or gives all rows the
// constant of the first query. `sql` does not convert values: for a timestamp, write
// `.mapWith(column)` before `.as()`. In `orderBy()`, a name with capitals needs
// quotes: ``sql`"createdAt"` ``.
const name = sql<string>`${users.name}`.as("name");
const ofPosts = db
  .select({
    name,
    kind: sql<string>`'post'`.as("kind"),
    text: sql<string>`${posts.title}`.as("text"),
  })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id));
const ofTags = db
  .select({
    name,
    kind: sql<string>`'tag'`.as("kind"),
    text: sql<string>`${tags.label}`.as("text"),
  })
  .from(users)
  .innerJoin(usersToTags, eq(usersToTags.userId, users.id))
  .innerJoin(tags, eq(tags.id, usersToTags.tagId));
const feed = await unionAll(ofPosts, ofTags).orderBy(
  sql`name`,
  sql`kind`,
  sql`text`,
);

console.log("Posts and tags:", feed);
// [
//   { name: 'Alice', kind: 'post', text: 'Hello World' },
//   { name: 'Alice', kind: 'post', text: 'Second Thoughts' },
//   { name: 'Alice', kind: 'tag', text: 'tutorial' },
//   { name: 'Alice', kind: 'tag', text: 'typescript' },
//   { name: 'Bob', kind: 'post', text: 'Getting Started' },
//   { name: 'Bob', kind: 'tag', text: 'typescript' }
// ]

await client.end();
