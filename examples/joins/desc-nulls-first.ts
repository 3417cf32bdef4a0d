// # `desc` puts null first: the users without posts come first
//
// PostgreSQL sorts null as greater than all other values, so `desc` puts it
// first. A user without posts comes before the user with the highest post id.
//
// Write: ``sql`${desc(max(posts.id))} nulls last` ``.
// Trap: wrong order.
// In 1.0: the same.
// See: joins/newest-post-per-user, relational-queries/invalid-order.
// Issues: #1699.
// Also: nulls last, nulls first, nullsLast, orderBy desc, sort by the newest
// post, empty values first, null on top, sort null last, blank values.
//
// npm run example joins/desc-nulls-first

import { desc, eq, max, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const nullFirst = await db
  .select({ name: users.name, highestId: max(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(desc(max(posts.id)));

console.log("Carol is first:", nullFirst);
// [
//   { name: 'Carol', highestId: null },
//   { name: 'Bob', highestId: 3 },
//   { name: 'Alice', highestId: 2 }
// ]

// ## Add `nulls last` with `sql`
//
// Drizzle has no function for this in `orderBy`. If you sort by a column, create its
// index with `.desc().nullsLast()`: a plain index does not serve this order. The id
// of the user gives several users without posts an order. A `uuid` has no `max()`.
const nullLast = await db
  .select({ name: users.name, highestId: max(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(sql`${desc(max(posts.id))} nulls last`, users.id);

console.log("The highest post id first:", nullLast);
// [
//   { name: 'Bob', highestId: 3 },
//   { name: 'Alice', highestId: 2 },
//   { name: 'Carol', highestId: null }
// ]

await client.end();
