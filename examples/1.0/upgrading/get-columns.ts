// # `getColumns` is not a function
//
// `drizzle-orm` has `getColumns()` in 1.0.
//
// npm run example 1.0/upgrading/get-columns

import { getTableColumns } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const { getColumns } = await import("drizzle-orm");
const columns = getColumns(posts);

console.log("Call getColumns():", Object.keys(columns));
// [ 'id', 'title', 'authorId' ]

// ## `getTableColumns()` still works
//
// Code of 0.45 that uses it does not change.
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
