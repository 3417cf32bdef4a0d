// # Insert many rows with one parameter for each column: `unnest`
//
// `values()` makes a parameter of each value. `unnest()` turns arrays into rows,
// and each array is one parameter: 100,000 rows need as many as one row.
//
// Group: insert.
// In 1.0: the same.
// See: writes/too-many-parameters, sql/array-in-any.
// Issues: #5401.
// Also: bulk insert, batch insert, import, insert 100000 rows, performance, COPY,
// array as one parameter, cannot cast type boolean to boolean[], 42846.
//
// npm run example writes/insert-from-arrays

import { gt, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const rows = [
  { title: "First Light", authorId: 1 },
  { title: "Dusk, and after", authorId: 3 },
];

// All arrays must have the same length: a shorter one is filled up with null. A
// column that is not named gets its default, but not the values that Drizzle
// makes, such as those of `$defaultFn()`. Unlike `values()`, this statement does
// not convert a value for its column. With `fetch_types: false`, postgres.js cannot
// send an array.
await db.execute(sql`
  insert into ${posts} (title, author_id)
  select * from unnest(
    ${sql.param(rows.map((row) => row.title))}::text[],
    ${sql.param(rows.map((row) => row.authorId))}::integer[]
  )
`);
const inserted = await db
  .select()
  .from(posts)
  .where(gt(posts.id, 3))
  .orderBy(posts.id);

console.log("Two posts, two parameters:", inserted);
// [
//   { id: 4, title: 'First Light', authorId: 1 },
//   { id: 5, title: 'Dusk, and after', authorId: 3 }
// ]

// ## Booleans, dates, bigints and numerics: send texts
//
// postgres.js treats an array as one value if the first is a `boolean`, `Date` or
// `bigint`, and PostgreSQL reports 42846, `cannot cast type boolean to boolean[]`. In
// 0.45, `::numeric[]` alone throws `ERR_INVALID_ARG_TYPE`. Send texts, for `jsonb`
// those of `JSON.stringify()`, and cast them twice, as here: `::boolean[]` alone makes
// `false` of the text "true". Leave null as null: `JSON.stringify(null)` would insert
// the null of JSON. For an array column, use `values()`: `unnest()` takes inner arrays
// apart, too.
const found = await db
  .select({
    done: sql<boolean>`done`,
    id: sql<string>`id`,
    at: sql`at`.mapWith(articles.createdAt),
  })
  .from(
    sql`unnest(
      ${sql.param([true, false].map(String))}::text[]::boolean[],
      ${sql.param([1n, 9007199254740993n].map(String))}::text[]::bigint[],
      ${sql.param([new Date(0), new Date(1)].map((at) => at.toISOString()))}
        ::text[]::timestamp[]
    ) as row (done, id, at)`,
  )
  .orderBy(sql`at`);

console.log("The rows:", found);
// [
//   { done: true, id: '1', at: new Date("1970-01-01T00:00:00.000Z") },
//   {
//     done: false,
//     id: '9007199254740993',
//     at: new Date("1970-01-01T00:00:00.001Z")
//   }
// ]

await client.end();
