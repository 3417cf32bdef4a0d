// # The next page skips rows: a cursor on a column that is not unique
//
// The next page asks for the rows after the last value. Other rows with this
// value that have been on no page yet are skipped.
//
// Write: `or(gt(users.name, last.name), and(eq(users.name, last.name),
// gt(posts.id, last.id)))`, with `.orderBy(users.name, posts.id)`.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/cursor-on-a-timestamp, joins/row-on-two-pages,
// relational-queries/cursor.
// Also: cursor pagination, keyset pagination, rows are missing on the next
// page, order by created_at, tie breaker, composite cursor, row comparison,
// infinite scroll, load more, lost rows, same timestamp.
//
// npm run example joins/cursor-skips-rows

import { and, eq, gt, or, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// The first page had one row: Hello World by Alice.
const last = { name: "Alice", id: 1 };
const skipped = await db
  .select({ name: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(gt(users.name, last.name))
  .orderBy(users.name)
  .limit(1);

console.log("Second Thoughts by Alice is missing:", skipped);
// [ { name: 'Bob', title: 'Getting Started' } ]

// ## Add a unique column to the order and to the cursor
//
// It must be unique in the rows of the join: `posts.id` is, and `users.id` is not.
// The columns of the order must not be nullable: a comparison with null finds no row.
// On a large table, write `and(gte(users.name, last.name), or(...))`: an index on the
// name then skips the earlier names. For a column in `desc` order, write `lt` and `lte`.
// Read a `timestamp` with `mode: "string"`, or
// [rows come twice, or never](cursor-on-a-timestamp.md).
const nextPage = await db
  .select({ name: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(
    or(
      gt(users.name, last.name),
      and(eq(users.name, last.name), gt(posts.id, last.id)),
    ),
  )
  .orderBy(users.name, posts.id)
  .limit(1);

console.log("The post after the last one:", nextPage);
// [ { name: 'Alice', title: 'Second Thoughts' } ]

// ## Compare both columns as a row
//
// PostgreSQL compares two rows column by column. This needs the same direction
// for all columns of the order. If they are of one table, an index on them can
// serve the condition.
const sameNextPage = await db
  .select({ name: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(sql`(${users.name}, ${posts.id}) > (${last.name}, ${last.id})`)
  .orderBy(users.name, posts.id)
  .limit(1);

console.log("The same post:", sameNextPage);
// [ { name: 'Alice', title: 'Second Thoughts' } ]

await client.end();
