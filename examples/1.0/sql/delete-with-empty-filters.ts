// Generated from ../../sql/delete-with-empty-filters.ts, as its code is the same in 1.0. Change it there.
//
// # A delete with an empty list of filters deletes every row
//
// `and()` and `or()` of an empty list return `undefined`, and Drizzle sends a
// `where` of `undefined` as no `where` at all. The statement then deletes or
// updates every row of the table.
//
// Issues: #1361, #1462, #1463, #2949, #5636, #6180.
// Trap: lost rows.
// In 1.0: the same.
// Also: where undefined, update without where, all rows are updated, dynamic
// filters, conditional filters, empty and(), empty or().
//
// npm run example 1.0/sql/delete-with-empty-filters

import { and, or, type SQL, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts, postsTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const filters: SQL[] = [];

const deleted = await db
  .delete(postsTags)
  .where(and(...filters))
  .returning();

console.log("Number of deleted rows:", deleted.length);
// 3

const updated = await db
  .update(posts)
  .set({ title: "Draft" })
  .where(or(...filters))
  .returning();

console.log("Number of updated rows:", updated.length);
// 3

// ## Say what an empty list means
//
// With `` ?? sql`false` ``, an empty list matches no row.
const deletedByFilters = await db
  .delete(posts)
  .where(and(...filters) ?? sql`false`)
  .returning();

console.log("No filter, no row:", deletedByFilters);
// []

await client.end();
