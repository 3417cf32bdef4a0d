// # Cannot convert undefined or null to object: a subquery as a field of `select()`
//
// `select()` accepts a query as a field only with a name. PostgreSQL accepts only a
// query of one column.
//
// Write: `newest.as("newest")`, where `newest` is the query, or
// ``sql<string | null>`(${newest})`` if its value can be null.
// Trap: an error.
// In 1.0: the same.
// See: sql/more-than-one-row, sql/subquery-over-the-same-table,
// values/sql-date-is-a-string, foreign-keys/no-index.
// Also: TS2322, subselect, subquery in select, select inside select,
// correlated subquery as a column, select in select, nested select, scalar
// subquery.
//
// npm run example sql/subquery-as-a-field

import { desc, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const newest = db
  .select({ title: posts.title })
  .from(posts)
  .where(eq(posts.authorId, users.id))
  .orderBy(desc(posts.id))
  .limit(1);
try {
  await db
    .select({
      name: users.name,
      // @ts-expect-error TS2322: a query is not a field
      newest,
    })
    .from(users);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A query as a field:", error.message);
  // 'Cannot convert undefined or null to object'
}

// ## Name the query with `as()`
//
// The type has no null, but Carol has no post. An aggregate in the query needs a
// name, too: `count().as("number")`.
const named = await db
  .select({ name: users.name, newest: newest.as("newest") })
  .from(users)
  .orderBy(users.id);

console.log("With as():", named);
// [
//   { name: 'Alice', newest: 'Second Thoughts' },
//   { name: 'Bob', newest: 'Getting Started' },
//   { name: 'Carol', newest: null }
// ]

// ## Or put it into `sql`, with null in the type
//
// In `sql`, no column converts the value. With postgres.js, a timestamp or a
// count is then a string.
const inSql = await db
  .select({ name: users.name, newest: sql<string | null>`(${newest})` })
  .from(users)
  .orderBy(users.id);

console.log("In sql:", inSql);
// [
//   { name: 'Alice', newest: 'Second Thoughts' },
//   { name: 'Bob', newest: 'Getting Started' },
//   { name: 'Carol', newest: null }
// ]

await client.end();
