// # `orderBy` with a column name in a variable does not sort
//
// In `sql`, a string in `${}` is a parameter, even if it is the name of a
// column. Every row has the same value for it, so the rows are not sorted.
//
// Write: `columns[isColumn(column) ? column : "id"]`: `columns` is an object of
// columns, and `isColumn` is true for its own keys only.
// Trap: wrong order.
// In 1.0: the same.
// See: sql/sql-raw, joins/desc-nulls-first.
// Also: dynamic orderBy, sort by a column name, sort parameter, order by a
// string, sortBy and direction, table header sorting, sort by the clicked
// column, sort from the URL, sort direction, asc or desc by parameter,
// sortable table.
//
// npm run example sql/order-by-a-variable

import { asc, desc, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const sort = new URLSearchParams("sort=title&direction=desc");
const column = sort.get("sort");
const unsorted = await db
  .select({ title: posts.title })
  .from(posts)
  .orderBy(sql`${column} desc`, posts.id);

console.log("Wrong: sorted by id:", unsorted);
// [
//   { title: 'Hello World' },
//   { title: 'Second Thoughts' },
//   { title: 'Getting Started' }
// ]

// ## Look the column up in an object
//
// A request may sort by the columns in the object, also by those of a joined
// table.
const columns = { title: posts.title, author: users.name, id: posts.id };
const isColumn = (key: unknown): key is keyof typeof columns =>
  typeof key === "string" && Object.hasOwn(columns, key);
const direction = sort.get("direction") === "desc" ? desc : asc;
const sorted = await db
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(direction(columns[isColumn(column) ? column : "id"]), posts.id);

console.log("Sorted by title:", sorted);
// [
//   { title: 'Second Thoughts' },
//   { title: 'Hello World' },
//   { title: 'Getting Started' }
// ]

await client.end();
