// # Get a page of users with their posts, and the total
//
// Use the same filter in two queries: `findMany()` with `limit` and `offset` for
// the page, and `db.$count()` of a `findMany()` in `sql` for the number of all
// users that match.
//
// npm run example 1.0/relational-queries/page-and-total

import { sql } from "drizzle-orm";
import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Count with the filter of the page
//
// `limit` counts users, not posts. A write between the two queries can change the
// total.
// `db.$count()` [does not take the filter](count-with-a-filter.md): pass it a
// query with the filter. PostgreSQL 15 and older need the name after the query.
const page = 2;
const size = 1;
const where = { name: { like: "%o%" } };

const rows = await db.query.users.findMany({
  where,
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
  limit: size,
  offset: (page - 1) * size,
});

console.log("The second page:", rows);
// [ { id: 3, name: 'Carol', posts: [] } ]

const matching = db.query.users.findMany({ where, columns: { id: true } });
const total = await db.$count(sql`(${matching}) as matching`);

console.log("All users with an o:", total);
// 2

// ## Get both in one statement
//
// A window function counts before `limit`. Each row has the total, so a page
// without rows has none.
const withTotal = await db.query.users.findMany({
  where,
  extras: { total: sql<number>`(count(*) over ())::int` },
  orderBy: { id: "asc" },
  limit: size,
});

console.log("The total in each row:", withTotal);
// [ { id: 2, name: 'Bob', total: 2 } ]

// ## Do not count by a window function beside `with`
//
// Here, Drizzle 1.0 puts `limit` into a subquery, so that the function counts only the
// rows of the page. With [`strategy: "basic"`](strategy.md), it counts all users that
// match.
const besideWith = await db.query.users.findMany({
  columns: { name: true },
  where,
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  extras: { total: sql<number>`(count(*) over ())::int` },
  orderBy: { id: "asc" },
  limit: size,
});

console.log("Wrong: the total is 1, not 2:", besideWith);
// [ { name: 'Bob', total: 1, posts: [ { title: 'Getting Started' } ] } ]

await client.end();
