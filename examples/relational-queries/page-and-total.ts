// # Get a page of users with their posts, and the total
//
// Use the same condition in two queries: `findMany()` with `limit` and `offset`
// for the page, and `db.$count()` for the number of all users that match.
//
// Group: sort and page.
// In 1.0: other code.
// See: relational-queries/page-with-matching-posts, relational-queries/cursor,
// joins/row-on-two-pages, relational-queries/invalid-reference-to-schema-name.
// Issues: #2403.
// Also: pagination, paginate, limit and offset, total count, number of pages,
// findManyAndCount, findAndCount, has next page, paging, count all rows,
// number of results, total pages, paginator, getManyAndCount, skip and take,
// rows and count, data table.
//
// npm run example relational-queries/page-and-total

import { like, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Count with the condition of the page
//
// `limit` counts users, not posts. A write between the two queries can change the
// total.
const page = 2;
const size = 1;
const where = like(users.name, "%o%");

const rows = await db.query.users.findMany({
  where,
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
  limit: size,
  offset: (page - 1) * size,
});

console.log("The second page:", rows);
// [ { id: 3, name: 'Carol', posts: [] } ]

const total = await db.$count(users, where);

console.log("All users with an o:", total);
// 2

// ## Get both in one statement
//
// A window function counts before `limit`. Each row has the total, so a page
// without rows has none.
const withTotal = await db.query.users.findMany({
  where,
  extras: { total: sql<number>`(count(*) over ())::int`.as("total") },
  orderBy: (user, { asc }) => asc(user.id),
  limit: size,
});

console.log("The total in each row:", withTotal);
// [ { id: 2, name: 'Bob', total: 2 } ]

await client.end();
