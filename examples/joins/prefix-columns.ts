// # Prefix the columns of a joined table
//
// `Object.fromEntries()` gives the columns new names, but the type of its
// result has none. So the type of the row accepts every key, also a misspelt
// one.
//
// Write: `author_id: users.id` for each column, or cast to a mapped type.
// Trap: wrong type.
// In 1.0: the same.
// See: joins/object-per-table, collisions/id-of-another-table,
// collisions/column-reference-is-ambiguous.
// Also: alias all columns, rename columns of a join, author_id and
// author_name, getTableColumns with a prefix, index signature, column names
// collide, underscore names, flat object, rename joined columns.
//
// npm run example joins/prefix-columns

import { eq, getTableColumns } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const entries = Object.entries(getTableColumns(users)).map(
  ([key, column]) => [`author_${key}`, column] as const,
);
const untyped = await db
  .select(Object.fromEntries(entries))
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id)
  .limit(1);

console.log("The type has no names:", untyped);
// [ { author_id: 1, author_name: 'Alice' } ]

// ## Name the columns
const named = await db
  .select({
    title: posts.title,
    author_id: users.id,
    author_name: users.name,
  })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id)
  .limit(1);

console.log("The type has the names:", named);
// [ { title: 'Hello World', author_id: 1, author_name: 'Alice' } ]

// ## Cast to a mapped type
//
// With `as`, TypeScript does not check that the type says what the code does.
type Columns = ReturnType<typeof getTableColumns<typeof users>>;
type Prefixed = { [Key in keyof Columns as `author_${Key}`]: Columns[Key] };

const authorColumns = Object.fromEntries(entries) as Prefixed;
const typed = await db
  .select({ title: posts.title, ...authorColumns })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id)
  .limit(1);

console.log("The type has all columns:", typed);
// [ { title: 'Hello World', author_id: 1, author_name: 'Alice' } ]

await client.end();
