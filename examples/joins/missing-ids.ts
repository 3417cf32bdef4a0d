// # Find the ids of a list that do not exist
//
// `inArray` returns the rows that exist. Compare them with the list in
// JavaScript, or make a table of the list with `unnest()` and left join it.
//
// Group: filter.
// In 1.0: the same.
// See: joins/join-an-array, joins/load-by-ids, joins/without-a-match,
// sql/array-in-any.
// Also: which ids are missing, validate ids, check that all ids exist, check
// before an insert, unknown ids, values not in a table, difference of a list
// and a table, 23503, not found, exist in the database.
//
// npm run example joins/missing-ids

import { eq, inArray, isNull, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const ids = [2, 9, 1, 9];

// ## Compare with the rows that exist
//
// The ids must be written as Drizzle returns them: it returns a `uuid` in lower
// case. Each id is a parameter here, and postgres.js sends at most 65,533.
const found = await db
  .select({ id: users.id })
  .from(users)
  .where(inArray(users.id, ids))
  .orderBy(users.id);
const foundIds = new Set(found.map(({ id }) => id));
const missing = [...new Set(ids)].filter((id) => !foundIds.has(id));

console.log("Ids that do not exist:", missing);
// [ 9 ]

// ## In the database: left join the list
//
// Write the types of your key, such as `::uuid[]` and `sql<string>`. For `::bigint[]`
// with postgres.js, pass strings, and expect strings: a JavaScript `bigint` is an error.
const missingRows = await db
  .select({ id: sql<number>`asked.id` })
  .from(sql`(select distinct unnest(${sql.param(ids)}::int[]) as id) as asked`)
  .leftJoin(users, eq(users.id, sql`asked.id`))
  .where(isNull(users.id))
  .orderBy(sql`asked.id`);

console.log("Ids that do not exist, by a left join:", missingRows);
// [ { id: 9 } ]

// A row can be deleted between this query and your insert. A foreign key refuses
// the insert then.

await client.end();
