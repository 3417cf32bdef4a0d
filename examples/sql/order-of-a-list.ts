// # `inArray` does not return the rows in the order of the list
//
// `in` only says which rows are returned, not in which order.
//
// Write: ``.orderBy(sql`array_position(${sql.param(ids)}::int[],
// ${posts.id})`)``.
// Trap: wrong order.
// In 1.0: the same.
// See: sql/array-in-any, joins/load-by-ids, writes/too-many-parameters.
// Also: order by array position, keep the order of ids, order by field, sort
// by a list of ids, custom order, array_position, same order as the ids, keep
// the given order, custom sort order.
//
// npm run example sql/order-of-a-list

import { inArray, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const ids = [3, 1, 2];
const sortedById = await db
  .select()
  .from(posts)
  .where(inArray(posts.id, ids))
  .orderBy(posts.id);

console.log("Sorted by id, not by the list:", sortedById);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## Sort by the position in the list
//
// `sql.param()` passes the list as one array. Cast it to an array of the type
// of the id, such as `uuid[]`. With postgres.js, pass `bigint` ids as strings:
// `sql.param(ids.map(String))`.
const sortedByList = await db
  .select()
  .from(posts)
  .where(inArray(posts.id, ids))
  .orderBy(sql`array_position(${sql.param(ids)}::int[], ${posts.id})`);

console.log("In the order of the list:", sortedByList);
// [
//   { id: 3, title: 'Getting Started', authorId: 2 },
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 }
// ]

// ## Or sort in TypeScript
//
// This is faster for thousands of ids: for each row, `array_position()` searches
// the list from its start. An id that is twice in the list comes twice. An id
// without a row is left out, as is a `uuid` in upper case.
const byId = new Map(sortedById.map((post) => [post.id, post]));
const sortedInTypeScript = ids.flatMap((id) => byId.get(id) ?? []);

console.log("Sorted in TypeScript:", sortedInTypeScript);
// [
//   { id: 3, title: 'Getting Started', authorId: 2 },
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 }
// ]

await client.end();
