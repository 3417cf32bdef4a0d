// # `getColumns` is not a function
//
// `drizzle-orm` has `getColumns()` in 1.0, and `getTableColumns()` still works.
//
// npm run example 1.0/upgrading/get-columns

import { client } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const { getColumns } = await import("drizzle-orm");
const columns = getColumns(posts);

console.log("Call getColumns():", Object.keys(columns));
// [ 'id', 'title', 'authorId' ]

await client.end();
