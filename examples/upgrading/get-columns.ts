// # `getColumns` is not a function
//
// `getColumns()` is a function of 1.0. In 0.45, use `getTableColumns()` for a
// table, and `getViewSelectedFields()` for a view.
//
// Write: `getTableColumns(posts)`.
// Trap: an error.
// In 1.0: the function is there.
// See: joins/leave-out-a-column, joins/all-columns-of-one-table.
// Also: getTableColumns, TS2724, TS2551, does not provide an export named
// 'getColumns', all columns but one, all columns of a table.
//
// npm run example upgrading/get-columns

import { getTableColumns } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const {
  // @ts-expect-error TS2339: 0.45 has getTableColumns()
  getColumns,
} = await import("drizzle-orm");
try {
  getColumns(posts);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Call getColumns():", error.message);
  // 'getColumns is not a function'
}

// ## Use `getTableColumns()`
//
// `getTableColumns()` returns the columns of a table, for example to select all but one. Copy the
// object, as here. Do not change it: `select()` and `insert()` use this object.
const { authorId, ...otherColumns } = getTableColumns(posts);
const titles = await db.select(otherColumns).from(posts).orderBy(posts.id);

console.log("Without one column:", titles);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 2, title: 'Second Thoughts' },
//   { id: 3, title: 'Getting Started' }
// ]
console.log("The column left out:", authorId.name);
// 'author_id'

await client.end();
