// # Find duplicates: the rows that have the same value in a column
//
// Group by the column, and keep the groups of more than one row. To get the rows
// themselves, count with a window function.
//
// Group: filter.
// In 1.0: the same.
// See: joins/having, joins/case-insensitive,
// migrations/duplicates-before-unique.
// Also: duplicate rows, same email twice, repeated values, not unique, group by
// having count greater than one, find double entries, before a unique
// constraint, which values occur more than once, non-unique, dedupe.
//
// npm run example joins/find-duplicates

import { count, gt, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

await db.insert(users).values([
  { id: 4, name: "Bob" },
  { id: 5, name: "Bob" },
]);

// ## The values, and how often they occur
//
// For two columns, give both to `groupBy()`, and to `partition by` below. Rows with
// null are a group, too.
const names = await db
  .select({ name: users.name, rows: count() })
  .from(users)
  .groupBy(users.name)
  .having(gt(count(), 1))
  .orderBy(users.name);

console.log("Names that occur more than once:", names);
// [ { name: 'Bob', rows: 3 } ]

// ## The rows themselves
const counted = db.$with("counted").as(
  db
    .select({
      id: users.id,
      name: users.name,
      rows: sql<number>`count(*) over (partition by ${users.name})::int`.as(
        "rows",
      ),
    })
    .from(users),
);
const rows = await db
  .with(counted)
  .select({ id: counted.id, name: counted.name })
  .from(counted)
  .where(gt(counted.rows, 1))
  .orderBy(counted.name, counted.id);

console.log("The rows of these names:", rows);
// [
//   { id: 2, name: 'Bob' },
//   { id: 4, name: 'Bob' },
//   { id: 5, name: 'Bob' }
// ]

await client.end();
