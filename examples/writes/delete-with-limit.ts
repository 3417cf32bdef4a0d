// # db.delete(...).limit is not a function: delete or update only the first rows
//
// PostgreSQL has no `limit` and no `order by` in a delete or an update. Drizzle
// has them there for MySQL and SQLite.
//
// Write: `inArray(posts.id, newest)`, where `newest` selects only the id, with
// `orderBy` and `limit`.
// Trap: an error.
// In 1.0: the same.
// See: writes/delete-by-another-table, writes/take-a-job,
// joins/desc-nulls-first.
// Issues: #4024.
// Also: delete oldest rows, delete top n, delete in batches, update with limit,
// orderBy is not a function, TS2339, Property 'limit' does not exist, keep the
// last rows.
//
// npm run example writes/delete-with-limit

import { desc, eq, inArray, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const query = db.delete(posts);
try {
  // @ts-expect-error TS2339: Property 'limit' does not exist on type
  await query.limit(1);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.log("No limit:", error.message);
  // 'query.limit is not a function'
}

// ## Select the rows in a subquery
//
// To order by a column that is not unique, add the id after it. Two such deletes
// at the same time can choose the same rows, so that the second one deletes fewer,
// or none.
const newest = db
  .select({ id: posts.id })
  .from(posts)
  .where(eq(posts.authorId, 1))
  .orderBy(desc(posts.id))
  .limit(1);
const deleted = await db
  .delete(posts)
  .where(inArray(posts.id, newest))
  .returning({ title: posts.title });

console.log("The newest post of Alice is gone:", deleted);
// [ { title: 'Second Thoughts' } ]

// ## Let two requests at the same time take different rows
//
// `skipLocked` passes over rows that another transaction has locked. Compare with
// an array here, and not with `inArray()`: PostgreSQL can run a subquery of `in`
// again for each row, and then more rows change than the limit. `set()` must take
// the rows out of the `where` of the select, or the next request takes them again.
const free = db
  .select({ id: posts.id })
  .from(posts)
  .where(eq(posts.authorId, 2))
  .orderBy(posts.id)
  .limit(1)
  .for("update", { skipLocked: true });
const taken = await db
  .update(posts)
  .set({ authorId: 1 })
  .where(sql`${posts.id} = any(array(${free}))`)
  .returning({ title: posts.title });

console.log("The first post of Bob that nobody has locked:", taken);
// [ { title: 'Getting Started' } ]

await client.end();
