// # Update many rows with different values in one statement
//
// Give the rows to `insert()` with `onConflictDoUpdate()`, and take the new
// values from `excluded`. The rows need every column that is `notNull()` and
// has no default.
//
// Group: update.
// In 1.0: the same.
// See: writes/affect-row-a-second-time, writes/too-many-parameters,
// writes/at-least-one-value, writes/duplicate-key-after-seeding,
// writes/retry-a-transaction, sql/case-is-a-string, sql/date-in-sql.
// Also: bulk update, batch update, update multiple rows, case when, excluded,
// different values per row, values list, bulk edit, several updates in one
// query, different value for each row, reorder items, save positions, drag and
// drop, updateMany.
//
// npm run example writes/update-many-rows

import { inArray, type SQL, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Set only columns that all rows have: in `excluded`, a column that a row lacks
// is what an insert gives it, such as null, and replaces the stored value. If the
// ids are [`generatedAlwaysAsIdentity()`](saved-ids-are-lost.md), this is an error in
// 0.45, and 1.0 inserts each row as a new one.
const rows = [
  { id: 1, title: "Hello", authorId: 1 },
  { id: 3, title: "Start", authorId: 2 },
];
const upserted = await db
  .insert(posts)
  .values(rows)
  .onConflictDoUpdate({
    target: posts.id,
    set: { title: sql`excluded.title` },
  })
  .returning({ id: posts.id, title: posts.title });

console.log("Two posts have new titles:", upserted);
// [ { id: 1, title: 'Hello' }, { id: 3, title: 'Start' } ]

// ## Only update: `case`
//
// An `insert()` also inserts the rows that are not there. An update with `case`
// does not, and it needs only the columns that change.
//
// `where()` must have the same ids, as `case` is null for every other row. If an
// id is there twice, `case` takes its first value. PostgreSQL treats the values
// as text: for a number, write a cast, such as `${value}::integer`. An empty list
// is an error, 42601.
const titles = [
  { id: 1, title: "Hello World" },
  { id: 3, title: "Getting Started" },
];
const cases: SQL[] = titles.map(
  ({ id, title }) => sql`when ${posts.id} = ${id} then ${title}`,
);
const restored = await db
  .update(posts)
  .set({ title: sql`case ${sql.join(cases, sql` `)} end` })
  .where(
    inArray(
      posts.id,
      titles.map(({ id }) => id),
    ),
  )
  .returning({ id: posts.id, title: posts.title });

console.log("The titles are the old ones:", restored);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

await client.end();
