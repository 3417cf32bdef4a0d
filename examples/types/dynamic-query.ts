// # Build a query step by step: $dynamic()
//
// Call `$dynamic()` once, so that methods such as `where()` and `limit()` can
// follow in an `if` or a function. Assign what each of them returns.
//
// Group: build a query from parts.
// In 1.0: the same.
// See: sql/second-where, joins/two-queries-from-one, types/conditional-join,
// joins/limit-with-join, sql/or-in-sql.
// Also: Property 'where' does not exist on type, TS2339, dynamic query
// builder, conditional where, PgSelect, add pagination to any query,
// withPagination, add where later, chain conditions, optional filters,
// reusable query parts, scopes, andWhere.
//
// npm run example types/dynamic-query

import { eq } from "drizzle-orm";
import type { PgSelect } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Add the parts that you need
//
// Compare with `undefined`: an empty name and a limit of 0 are values, too. Drizzle
// ignores a limit that is negative or `NaN`, and all rows come back.
const wanted: { author?: string; limit?: number } = {
  author: "Alice",
  limit: 1,
};
let query = db
  .select({ author: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id)
  .$dynamic();
if (wanted.author !== undefined)
  query = query.where(eq(users.name, wanted.author));
if (wanted.limit !== undefined) query = query.limit(wanted.limit);
const found = await query;

console.log("The parts that are wanted:", found);
// [ { author: 'Alice', title: 'Hello World' } ]

// A second `where()` replaces the first. Collect the conditions in an array,
// and pass them to one `where(and(...conditions))`.

// ## Write a function for any `select()`: `PgSelect`
//
// The methods change the query that you pass: do not use it again, such as for a
// count. Pass a query whose order is unique: otherwise,
// [a row can be on two pages](../joins/row-on-two-pages.md).
function withPage<Query extends PgSelect>(query: Query, page: number) {
  return query.limit(2).offset((page - 1) * 2);
}
const secondPage = await withPage(
  db
    .select({ id: posts.id, title: posts.title })
    .from(posts)
    .orderBy(posts.id)
    .$dynamic(),
  2,
);

console.log("The second page:", secondPage);
// [ { id: 3, title: 'Getting Started' } ]

// ## Without `$dynamic()`, TypeScript refuses a second `limit()`
//
// Methods such as `where()` and `limit()` can be called only once, but joins
// more than once.
const limited = db
  .select({ id: posts.id })
  .from(posts)
  .orderBy(posts.id)
  .limit(2)
  // @ts-expect-error TS2339: Property 'limit' does not exist
  .limit(1);
const rows: unknown = await limited;

console.log("The last limit counts:", rows);
// [ { id: 1 } ]

await client.end();
