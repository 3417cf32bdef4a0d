// # A delete with an empty list of filters deletes every row
//
// `and()` and `or()` of an empty list return `undefined`, and Drizzle sends a
// `where` of `undefined` as no `where` at all.
//
// Write: ``and(...filters) ?? sql`false` ``.
// Trap: lost rows.
// In 1.0: the same.
// See: types/where-as-parameter, writes/update-with-undefined,
// relational-queries/empty-filters, sql/or-in-sql.
// Issues: #4261.
// Also: where undefined, update without where, all rows are updated, dynamic
// filters, conditional filters, empty and(), empty or(), everything is
// deleted, no filter given.
//
// npm run example sql/delete-with-empty-filters

import { and, type SQL, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const filters: SQL[] = [];

const deleted = await db
  .delete(postsTags)
  .where(and(...filters))
  .returning();

console.log("Wrong: all rows are deleted:", deleted.length);
// 3

// ## Say what an empty list means
//
// With `` ?? sql`false` ``, an empty list matches no row. `and()` also leaves
// out each `undefined` in the list: the statement can then change more rows.
const deletedByFilters = await db
  .delete(posts)
  .where(and(...filters) ?? sql`false`)
  .returning();

console.log("No filter, no row:", deletedByFilters);
// []

await client.end();
