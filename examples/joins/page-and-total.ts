// # Get a page of joined rows and the total
//
// `count(*) over ()` counts the rows before `limit`, in the same statement. Use
// a second query if you also need the total of a page without rows.
//
// Group: sort and page.
// In 1.0: the same.
// See: joins/limit-with-join, joins/row-on-two-pages.
// Also: pagination with select, limit and offset, window function, total count,
// number of pages, paging, paginator, rows and total, count all results, skip
// and take, data table, total pages.
//
// npm run example joins/page-and-total

import { count, eq, ne, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Count with a window function
//
// PostgreSQL reads all rows to count them, whatever the limit is. `::int` makes
// the total a number: without it, postgres.js returns a string. With
// `selectDistinct()` or `selectDistinctOn()`, the total also counts the duplicates.
const where = ne(posts.title, "Second Thoughts");
const page = await db
  .select({
    title: posts.title,
    author: users.name,
    total: sql<number>`(count(*) over ())::int`,
  })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(where)
  .orderBy(posts.id)
  .limit(1);

console.log("The first page, with the total:", page);
// [ { title: 'Hello World', author: 'Alice', total: 2 } ]

// ## Count with a second query
//
// A write between the two queries can change the total. With `groupBy`, `count()`
// counts in each group: write `db.$count(grouped.as("grouped"))`.
const rows = await db
  .select({ title: posts.title, author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(where)
  .orderBy(posts.id)
  .limit(1)
  .offset(2);
const [{ total } = { total: 0 }] = await db
  .select({ total: count() })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(where);

console.log("No row is left:", rows);
// []

console.log("The total:", total);
// 2

await client.end();
