// # Get the previous and the next row: `lag()` and `lead()`
//
// `lag()` and `lead()` read a neighbour of each row. Compute them in a CTE,
// over all rows, and choose the row afterwards.
//
// Group: sort and page.
// In 1.0: the same.
// See: joins/window-functions, joins/window-functions-in-where,
// joins/cursor-skips-rows.
// Also: previous post, next post, neighbors, adjacent rows, prev next links,
// following row, row before and after, navigation between articles, lag,
// lead, older and newer, sibling, next id.
//
// npm run example joins/previous-and-next

import { desc, eq, gt, lt, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## A `where` in the same query removes the neighbours
//
// PostgreSQL computes window functions after `where`. Only Snow is left then, and
// `previous` is null.
const alone = await db
  .select({
    title: articles.title,
    previous: sql<
      string | null
    >`lag(${articles.title}) over (order by ${articles.id})`,
  })
  .from(articles)
  .where(eq(articles.id, 2));

console.log("Snow, without its neighbours:", alone);
// [ { title: 'Snow', previous: null } ]

// ## Choose the row outside of a CTE
//
// A condition on the neighbours, such as `published`, belongs in the CTE. The chosen
// row must meet it, too: for a draft, the query returns no row. For neighbours of the
// same author, write `partition by ${articles.authorId}` before the order: articles
// without an author are then neighbours of each other. Without the id in the order,
// rows with the same time are in any order. If a title can be null, select `lag()` of
// the id, too: its null means that there is no previous row.
const order = sql`order by ${articles.createdAt}, ${articles.id}`;
const ordered = db.$with("ordered").as(
  db
    .select({
      id: articles.id,
      title: articles.title,
      previous: sql<string | null>`lag(${articles.title}) over (${order})`.as(
        "previous",
      ),
      next: sql<string | null>`lead(${articles.title}) over (${order})`.as(
        "next",
      ),
    })
    .from(articles),
);
const snow = await db
  .with(ordered)
  .select()
  .from(ordered)
  .where(eq(ordered.id, 2));

console.log("Snow and its neighbours:", snow);
// [ { id: 2, title: 'Snow', previous: 'Rain', next: 'Wind' } ]

// ## One row of a large table: two queries with `limit`
//
// The CTE reads all rows. Each of these two queries can read one row of the
// index of the primary key. To order by the time, [compare the time and the
// id](../joins/cursor-skips-rows.md).
const [previousRow] = await db
  .select({ title: articles.title })
  .from(articles)
  .where(lt(articles.id, 2))
  .orderBy(desc(articles.id))
  .limit(1);
const [nextRow] = await db
  .select({ title: articles.title })
  .from(articles)
  .where(gt(articles.id, 2))
  .orderBy(articles.id)
  .limit(1);

console.log("Before and after the id 2:", { previousRow, nextRow });
// { previousRow: { title: 'Rain' }, nextRow: { title: 'Wind' } }

await client.end();
